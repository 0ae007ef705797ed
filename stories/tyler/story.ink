// The new one: Tyler, fourteen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = report_first, text_by_friday, panel_fine, thursdays

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR straight = false    // he knows where his words go
VAR report = false      // the report was written in time for him to read
VAR evening = false     // the panel meets when his mum is awake
VAR timetable = 0       // what hangs in the shed: 0 not seen, 1 seen and left, 2 seen and written down
VAR fits = false        // the contract is one he can manage

~ trust = 8
~ empathy = 8
~ reliability = 8
-> first_day

=== first_day ===
It is your ninth day. You have a desk, half a password, and a piece of satsuma you did not ask for.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Ros: Tyler. Fourteen. Referral order, six months. Bus-shelter glass, with two lads who run faster.
Ros: It went to court because he'd had two community resolutions, and because glass is dear.
You ask what isn't in the file.
Ros: He's had eleven professionals. One of those only came the once, so you might say ten. He says eleven.  # face: serious
Ros: Panel's in four weeks. The order starts when they've all signed the contract, not before. So for four weeks he's nothing to gain by being nice to you.  # face: smile
-> room_two

=== room_two ===
The door of room two sticks. You shove it, shove it again with a shoulder, and arrive faster than you meant to.  # scene: interview_room # with: tyler # pose: slouched # face: blank # look: at # sound: office
Tyler has on a man's green work jacket with the sleeves turned up twice. He has watched all this through the glass. Craig, his mum's partner, is in reception with the van keys in his hand.
You say your name, and what it's for: you'll see him every week, you'll write about him for the panel, and you'll sit next to him when it meets.
Tyler: Last one had a beard.  # face: suspicious
* (ninth_day) "I'm new. It's my ninth day, and I still can't work that door."
    ~ change(trust, 1)
    # move: honest_self # evidence: open_and_honest
    # why: Tyler got something true about you that he did not have to do anything with.
    # thought: Nobody's even shown them the door.
    Tyler: You lift it. Then you push.  # face: calm
    Tyler: Everyone goes in shoulder first. You can see the mark.
    You can. It is at about your height.
* (beard) "He's gone to the Marshgate office. Did he tell you himself?"
    ~ change(empathy, 1)
    # move: ask_about_loss # evidence: planned_endings
    # why: You asked how the last one had left, and not only whether. Tyler gave you the whole of it.
    # thought: They actually asked.
    Tyler: No.
    Tyler: He said see you Thursday.  # look: down
* (good_notes) "He did. He left good notes, so you won't be starting again."
    ~ change(trust, -1)
    # move: file_first # evidence: valued_as_individual
    # why: It spares him telling it all twice. It also means that you and Tyler had met already, without Tyler.
    # instead: "He left notes. I'd sooner start with what they got wrong."
    # thought: So I'm already in there.
    Tyler: What's he put?  # face: contempt
    You think of *low motivation*, and of *easily led*, and say that it was very helpful.
-
Tyler: Is it right there's a copper works here?  # look: at # face: serious
* (which_bits) "There is. Some of what you tell me would go to him. I'll say which."
    ~ change(trust, 2)
    ~ straight = true
    # move: honest_limits # evidence: confidentiality_limits, open_and_honest
    # why: The unwelcome half came first, and then the list. Tyler knows now which things to keep and which to say.
    # thought: That's more than the beard ever said.
    Tyler: Go on, then.
    You: If you'd done something new, I couldn't sit on it. Or if I thought somebody was going to get hurt. I write notes, and Ros can read them. I'd tell you first, if I could.
    Tyler: What if I've bunked off?
    You: School will know before I do.
    He thinks that over.
    Tyler: So you're a grass with a list.  # face: cheeky
* (steve) "Steve? Steve's sound. He does the five-a-side on a Wednesday night."
    ~ change(trust, -1)
    # move: reassure_early # evidence: open_and_honest
    # why: Tyler asked where his words go and was told about a nice man. He still doesn't know.
    # instead: "Yes, Steve. Some of what you tell me could get to him. Shall I say which bits?"
    # thought: They're all sound. They all do football.
    Tyler: Football.  # face: contempt
    He does the jacket up to the chin, and the next three answers come out of the collar.  # look: away
* (stays_here) "There is. What you tell me stays in here, though, unless it's serious."
    ~ change(trust, -2)
    # move: secrecy_promise # evidence: confidentiality_limits, consent_not_secrecy
    # why: It is nearly true. But there are notes, a manager, a panel, and Steve two desks along, and Tyler is going to meet all of them.
    # instead: "Some of it goes further than this room. I'll tell you which, and then you can decide what to say."
    # thought: What's serious, though. Who says.
    Tyler: What's serious?
    You say that it depends.
    Tyler: Right.  # look: away
* (who_said) "What makes you ask? Has something you said got back to somebody?"
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: answer_with_question # evidence: open_and_honest, listen_take_seriously
    # why: You found out what was behind it. Tyler had asked you a straight question, and he still has it.
    # instead: "Yes, there is, and I'll tell you what he'd get to hear. Then I'd like to know what you've heard."
    # thought: So that's a yes.
    Tyler: Kai's cousin told one of yours something. They read it out in court.  # face: solemn
    You say you can see why he'd ask. He waits for the rest of it.
-
Something ticks. He has a freewheel out of his pocket, off the back of a bike. He spins it on one finger until it stops, and spins it again.  # pose: hands_busy # look: down
On your side of the table is a booklet, *All About You*, eleven pages. The child on the cover has a question mark where the face should be.
* (missing_tick) "That skips. There's one in every six or so that isn't there."
    { which_bits or ninth_day:
        ~ change(empathy, 2)
        # move: follow_interest # evidence: interests
        # why: You had heard the thing that Tyler was listening to. After one straight answer from you it was only interest.
        # thought: They can hear it.
        Tyler: There's a pawl gone.  # look: at # face: calm
        You don't know what a pawl is. He holds it up to the window and shows you the three that are left.
    - else:
        ~ change(trust, -1)
        # move: question_as_search # evidence: non_blaming
        # why: Tyler had not had one plain fact from you yet. Across this table, adults who notice bike parts have tended to ask where they came from.
        # instead: "I've asked you a lot. Before I ask about that as well, is there anything you want to ask me?"
        # thought: Here we go. Whose is it, Tyler.
        Tyler: It's mine.  # face: angry
        It goes in his pocket. The pocket ticks twice and stops.
    }
* (which_page) "There are eleven pages of this to fill in. Pick one you don't mind."
    ~ change(trust, 1)
    # move: offer_choice # evidence: understanding_choices
    # why: It was a small choice and Tyler got to make it. What he turned past told you more than what he filled in.
    # thought: Any of them? All right.
    He goes through it from the back. At page nine, *People I see every week*, he stops for a bit. Then he picks page one, name and date of birth.
    Tyler: That one.  # face: cheeky
    You do page one. He is very thorough.
* (pen_down) Put the cap on your pen, and listen until it has run all the way down.
    { which_bits:
        ~ change(empathy, 2)
        # move: wait # evidence: pace_of_child
        # why: Tyler had just been told something true and needed to put it somewhere. You let him have the minute, and he filled it himself.
        # thought: They're listening to it. They're actually listening to it.
        It runs down five times. You have started to count.
        Tyler: There's one missing. Hear it?  # look: at # face: calm
        On the sixth, you do.
    - else:
        ~ change(empathy, -1)
        # move: silence_too_soon # evidence: no_blueprint
        # why: Tyler had a question on the table that nobody had answered. Silence on top of it felt like waiting for him to slip.
        # instead: "Take your time with that. I'll get us some water, and then I'll answer what you asked me."
        # thought: What? What do they want me to say?
        Tyler: What?  # look: at # face: suspicious
        You say nothing, take your time. He puts it in his pocket and gives you his full attention, which is worse.
    }
* (first_read) "What I write for the panel, you read before they do. All of it."
    ~ promise(report_first)
    # move: small_promise # evidence: say_what_you_record
    # why: Nothing yet. Tyler was offered something that he will be able to check.
    # instead: "Here's the first line. I've just put it. Is that how you'd say it?"
    # thought: They won't, though.
    Tyler: What, to check the spelling?  # face: cheeky
    You: To tell me where it's wrong.
    The freewheel stops. He looks at it as if it had said something.
-
Tyler: That panel. It says two o'clock.  # look: away # face: blank
Tyler: My mum does nights. She's in bed at two. So that'll be Craig, looking at his phone.
* (ask_evening) "I'll ask about an evening. I'll text you by Friday, even if it's no."
    ~ promise(text_by_friday)
    # move: small_promise # evidence: not_let_down
    # why: Nothing yet. It has a day on it, and it does not depend on the answer being yes.
    # instead: "I'll ask now, while you're here. It may be no, but you'll hear it when I do."
    # thought: Friday. Right. We'll see.
    Tyler: Don't ring. I don't answer if it's withheld.
    You write that down. He checks that you have.
* (be_fine) "You'll be fine, Tyler. They're volunteers. They're there because they want to be."
    ~ promise(panel_fine)
    # move: promise_outcome # evidence: not_let_down, promises_undelivered
    # why: Nothing yet. But it is a promise about what three other people will do, and Tyler has heard it as one.
    # instead: "I don't know how it'll go. I know who'll be there, and that I'll be next to you."
    # thought: Fine. They always say fine.
    Tyler: So it'll be fine.  # look: at
    You: It'll be fine.
    Tyler: Right.
* (plain_table) "It's three people and a table. Two of them volunteers, no judge, no gowns."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: plain_information # evidence: plain_words, panel_coproduction
    # why: Tyler knows what the room will look like now. What he had said was that his mum would be asleep.
    # instead: "It's a table and three people. And it's at two, when your mum's asleep. Shall I ask about that?"
    # thought: I know what a table is.
    Tyler: What's on the table?
    You: Water. A form. Biscuits, if Pauline's bought them.
    Tyler: Craig'll eat them.
* (rather_mum) "You'd sooner have your mum there next to you than Craig, would you?"
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: name_the_wish # evidence: listen_take_seriously
    # why: You heard it right. You also said it aloud, with Craig on the other side of the door, and Tyler had not.
    # instead: "Two's no good for your mum, then. Do you want me to ask about another time?"
    # thought: I never said that. He'll have heard that.
    Tyler: I never said that.  # look: at # face: worried
    He is watching the glass in the door, where you can see the end of Craig's elbow.
-
Ten to five. He puts his hood up, and stays where he is.
Tyler: Six weeks.  # look: at # face: cheeky
Tyler: That's what I'm giving you. I gave the beard eight. He did five. Fiver?
* (half_four) "I don't bet. I do Thursdays, half four, or I ring you first."
    ~ promise(thursdays)
    # move: small_promise # evidence: same_time_same_place
    # why: Nothing yet. You would not take the bet, and gave Tyler something he can check every seven days.
    # instead: "Next Thursday, half four, in here. That's the only one I can see from where I'm sitting."
    # thought: Half four. I'll be counting.
    He gets his phone out. You think that you have lost him. He is putting it in.
* (odds) "The beard got eight off you. What have I done that I only get six?"
    { which_bits or beard:
        ~ change(empathy, 1)
        # move: reflect_meaning # evidence: listen_take_seriously
        # why: You took the bet for what it was. There had been one honest exchange for it to stand on, and Tyler told you a little.
        # thought: Nothing. They've not done anything. That's when it starts.
        Tyler: Nothing.
        Tyler: He was all right, at six weeks.  # face: solemn # look: down
    - else:
        ~ change(trust, -1)
        # move: answer_with_question # evidence: open_and_honest
        # why: That is two things Tyler has put to you today, and two that have come back as something else.
        # instead: "I don't know how long I've got here. I know I've got next Thursday."
        # thought: They never just say.
        Tyler: You don't half answer questions with questions.  # look: away # face: contempt
    }
* (raffle) "I'm not allowed to bet. I'm not even allowed a raffle ticket."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: joke_past_it # evidence: care_shown, open_and_honest
    # why: Tyler laughed, and it was the first time. He also saw you step round it.
    # instead: "No bets. I can tell you what I know, which is next Thursday at half four."
    # thought: Funny. That's not an answer, though.
    Tyler: What, not even a tombola?  # face: smile
    You: Especially not a tombola.
    He waits to see if there is any more. There isn't.
* (till_done) "The plan is till you're done. If that changes, you'd be told first."
    ~ change(trust, 1)
    # move: honest_limits # evidence: planned_endings
    # why: Tyler got the plan, and what he would get if the plan broke. You did not pretend to know more than that.
    # thought: First. The beard never told me at all.
    Tyler: First out of who?
    You: Out of everybody.
    He does not look as if he believes it. He looks as if he has put it somewhere.
-
{ ninth_day: At the door he goes ahead of you. Lift, push. He holds it with his foot.|In reception Craig says, "All sorted?" and has the van door open before anyone has answered.}
-> half_done

=== half_done ===
The rest is being written.  # scene: office_step # with: tyler # pose: hands_in_pockets # face: blank # ending: half_four
-> END
