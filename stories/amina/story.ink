// Half four: Amina, fourteen. What the story is for, her way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = wont_count, interpreter, saturday

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR letter = 0          // how the letter came: 0 by post, 1 with a word from you first, 2 in your hand
VAR mum = false         // Hodan has been told how things stand, in words that she could use
VAR drawn = 0           // 0 only talked about, 1 Wednesday has been drawn, 2 and the day at the gate
VAR moved = false       // her half four is a quarter past five
VAR asked = false       // the speech therapist has been rung

~ trust = 10
~ empathy = 10
~ reliability = 10
-> chair

=== chair ===
Half past four was twenty minutes ago. In room two there is a cup of water with nobody behind it.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Amina. Fourteen. Referral order, nine months, for a fight at a school gate in March. The other girl, Paige, has had two operations on her elbow. The two of them had been in one team since they were nine: Amina in goal, Paige at right back.
Ros: I sat on that panel. She said yes to everything. I've never heard anybody say yes so fast.  # face: serious
In August she came three times, early, in an orange goalkeeper's top. She drew corner kicks on your blotter and talked from the door to the door. You learned the names of two brothers and a bus. You learned that a goalkeeper is the only one who can see everything, and that nobody listens to her. It was hard to get a word in and harder not to like her.
Then school went back. Last Wednesday she wasn't here. You rang twice, and a recording said that the person was busy. Now it's this Wednesday.
Ros: That's two, then. What do you know about it?
You: That she isn't here.
Ros: Good. That's all you know.  # face: smile
* (ring_now) Ring her now. She'll pick up or she won't, and the box on the screen can wait.
    ~ change(trust, 1)
    # move: ask_first # evidence: missed_contact # see: fairness
    # why: Some local rules ask for the reason first. The box was going to say something about Amina, and you rang, so she got to say something before it.
    # thought: It's that number. Is it bad? It's always bad.
* (box_first) Put "Not here, don't yet know why" in the box, so that it's fair to her, and then ring.
    ~ change(empathy, -1)
    # move: hide_behind_form # see: missed_contact, tick_box
    # why: The box was fair, and on time. But when Amina answered there was a line about her already, and she could hear it in your voice.
    # instead: "I've nothing to put yet, Ros. I'll ring her, and then there'll be something."
    # thought: Why's your voice like that? Have I done something?
* (ready_text) Text her: "Missed you today. Hope all's well. Ring when you can." Nobody is put on the spot.
    ~ change(empathy, -1)
    # move: put_off # see: missed_contact, plain_words
    # why: You sent a kind text, but it left the next step to Amina: she got as far as "missed", and had to ring somebody to find out what.
    # instead: "It's me. You weren't here, and I wondered where you were stood."
    # thought: Missed what? Is it bad? You've put "hope".
* (depot) Ring her dad, who's the first number on the sheet, in case something has happened to her.
    ~ change(trust, -1)
    # move: work_with_family # see: missed_contact, respect
    # why: Something might have happened, and he is her dad. But you rang him before Amina was asked anything, so he heard it first, at work, and not from her.
    # instead: "I'll need to let your dad know as well. I wanted to hear it from you first."
    # thought: You rang my dad at work. With everyone there.
    He says nothing for a bit. Behind him somebody is reversing a bus. "I'll ask her," he says, and before you have got her number up, he has.
-
-> call

// ---------------------------------------------------------------------------------------------------------------
// The call. There is nothing to see. She says yes to half of it.

=== call ===
{
- chair.ready_text: She rings you. There's an engine, and a lot of small children.  # scene: desk # with: nobody # sound: phone
- chair.depot:
    She answers. There's an engine, and a lot of small children.  # scene: desk # with: nobody # sound: phone
    Amina: I've had my dad.  # with: nobody
- else: She picks up on the sixth ring. There's an engine, and a lot of small children.  # scene: desk # with: nobody # sound: phone
}
Amina: Oh my days. Is it now? No, listen. I was coming. Then Hamza had the bag thing, and the lady wasn't there, so you can't just. And before that I'd told Miss. Then it was already, like. What's the time?  # with: nobody # sound: office
Hamza: Have you got a dog?
He is five, and near the phone. Then he barks, in case you haven't.
* (where_now) "I can hear an engine, and a dog. Where are you stood, this minute?"
    ~ change(empathy, 1)
    # move: one_at_a_time # evidence: plain_words # see: communication_needs
    # why: Ask one thing at a time. You asked Amina for one thing, and she could see the answer to it from where she stood.
    # thought: That's easy. I'm here.
    Amina: At the gate. Hamza's school. That's the 14, that's {chair.depot:Faisal, he knows my dad|my dad}, he's waving. Don't wave back, Hamza, he's driving.  # with: nobody
    So that is where she is at half past four. You get the rest by going backwards from the gate.
* (which_lady) "There's no rush, Amina. Start at the beginning. What came first?"
    ~ change(empathy, -1)
    # move: ask_first # see: plain_words, communication_needs
    # why: You gave Amina time, and one thing to begin on. But it was the order of things that she had lost, and you asked her for the order.
    # instead: "I've got Hamza, and a bag. Where are you now?"
    # thought: First? First was the lady. No. There's two ladies.
    Amina: First was the one with the thing. The tabard. No. That was before.  # with: nobody
    By the end of it you have three ladies, two gates and a reading bag.
* (no_worry) "It's all right, Amina. You're not in trouble. Anybody can miss a bus."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: reassure_early # see: open_and_honest, missed_contact
    # why: Amina stopped running, and you heard it. But she also heard that it was all right, and in the morning there will be a letter.
    # thought: Oh, thank God. I thought it was a thing.
    Amina: It wasn't a bus. My dad's the bus.  # with: nobody
    But she laughs. She comes out with all of it, in no order.
* (second_one) "That makes two, and two goes on the screen. Tell me why, and that goes in."
    ~ change(reliability, 1)
    { not chair.ring_now:
        ~ change(trust, -1)
        # why: You said it straight. But Amina had been written down, or written to, or told on already, and this was some more of it.
    - else:
        # why: Amina had the hard part early, and her own reason in the same box. You'd rung before you wrote.
    }
    # move: say_what_you_record # see: missed_contact, say_what_you_record
    # thought: Two what? Put that I was at the gate.
    Amina: Put Hamza. Put it was Hamza. Not like it's his fault.  # with: nobody
-
It's the school run. The boys' homework club lets out at half past four, and won't keep them. Since September it has been Amina who is there, because her mum is at college until five and her dad is the 14. The appointment was made in August. Nobody asked what she did in term time, and she hadn't said.
It has been in front of everybody for three weeks. At half past four on a Wednesday Amina can be with you, or two small boys can be fetched, and there's one of her.
You say that you could come to hers instead, tomorrow, once the boys are in and fed.
Amina: Yeah yeah. I get it. Thursday. Half four.  # with: nobody
You haven't said half four. # discuss: What has she agreed to? How would you find out without a test?
* (what_time) "I never said a time. I've muddled you. When are they in, and fed?"
    ~ change(empathy, 1)
    # move: ask_what_fits # evidence: self_reflection # see: plain_words, communication_needs
    # why: The work is likely to take reflection: Amina had agreed to a time that nobody had offered. You owned the muddle, and asked about something she knew.
    # thought: Fed? I know fed. Fed's easy.
    Amina: Fed's quarter past. Five, I mean. If it's pasta.  # with: nobody
* (say_back) "Say it back to me, so I know I've been clear. What did we say?"
    { call.where_now or (chair.ring_now and call.second_one):
        ~ change(empathy, 1)
        # move: check_back # evidence: plain_words # see: communication_needs
        # why: Give one thing at a time. Saying it back could have been a test, but you had gone step by step with Amina, and she had something to say.
        # thought: Thursday. My house. Oh, there's no time.
        Amina: Thursday. At ours. You didn't say when, did you?  # with: nobody
        You didn't. It's a quarter past five.
    - else:
        ~ change(trust, -1)
        # move: check_back # evidence: respect # see: say_what_you_record, communication_needs
        # why: One child told inspectors of a worker who didn't talk down. But from you Amina, who'd just agreed to a time that nobody said, heard the voice teachers use.
        # instead: "I've not said a time yet. What time are the boys fed?"
        # thought: You sound like Mr Hale. Thursday. I said Thursday.
        Amina: I said. Thursday. Half four.  # with: nobody
        You say a quarter past five. She says yeah.
    }
* (text_after) "Thursday it is. I'll put it in a text now, so we've both got it down."
    ~ change(reliability, 1)
    # move: follow_through # see: not_let_down, communication_needs
    # why: You said a text and sent one, with the time in it. But Amina had another time in her head already, so she read only the day.
    # thought: Got it. Thursday. I know it's Thursday.
    She sends back a goalkeeper's glove.
* (off_the_list) "And don't lie awake about today. I'll see to it that it doesn't count."
    ~ promise(wont_count)
    # move: promise_outcome # evidence: missed_contact # see: not_let_down
    # why: What follows a miss depends on the order, the reason and the rules, and Ros decides. Nothing has changed yet, but Amina heard from you that it's settled.
    # instead: "It's down as two, with the reason next to it. I'll show you what I put."
    # thought: It doesn't count. Oh, that's so good.
    Amina: Are you allowed?  # with: nobody
    You: Leave it with me. A quarter past five, then.
-
-> printed

// ---------------------------------------------------------------------------------------------------------------
// The letter. It prints itself.

=== printed ===
Thursday, and the printer starts up on its own. You have told Ros where you'll be at a quarter past five, and it's on the board.  # scene: desk # with: ros # pose: upright # face: serious # sound: office
Ros: Two, and it's a letter. A third, and it goes back to the panel. That's our policy. I don't write it. I do sign it.
You say that there's a reason: a brother who is five, at a gate.
Ros: Then put it next to the miss, with the dates. If it was our clash I can change what it's called, when I've all of it in front of me. Today it's two. Tonight I'll sign for, at hers. After that it's a room, and rooms are Friday.
It is the second this week. The first was for a boy who had been in hospital, and who framed it. This one has "failure to comply" in it twice, and "may" four times. You have read it, and you have a degree, and you couldn't say what happens next.
Ros: Gareth's doing the drops at noon.
* (by_hand) "Could I take it myself, tonight, and read it through with the two of them?"
    ~ letter = 2
    ~ change(trust, 1)
    ~ change(reliability, -1)
    # move: plain_information # see: plain_words, communication_needs
    # why: You brought the same letter yourself, and it went down as late. But you were there in the flat with it, so Amina could ask what the words meant.
    # thought: You brought it? Usually they just come.
    Ros: Ours says out within the day, and the day's up at half past four. Put the time on it, when you hand it over.
* (top_lines) Write three plain lines across the top, in your own hand, and send it.
    ~ change(reliability, 1)
    ~ change(trust, -1)
    # move: plain_information # see: plain_words, open_and_honest
    # why: Anybody could have followed your three lines. But they were inside a brown envelope, and it came to Amina before you did, without a word from you first.
    # thought: There's a brown one come. The brown ones are always bad.
    Ros looks at it through the bottom of her glasses, and reads the last line out.
    Ros: It means: we need to find a better time. Well. It does.
* (dinner_call) Ring her on her bus to the boys, before she's home to it, and go through it with her.
    ~ letter = 1
    { call.where_now or call.what_time:
        ~ change(trust, 1)
        # move: plain_information # evidence: no_blueprint # see: plain_words, open_and_honest
        # why: The inspectorate says there's no single recipe. On Wednesday you had found a way of telling Amina things, and you used it, so she knew before she saw it.
        # thought: There's a letter. It says two. Then you come. That's three things.
        Amina: {owed(wont_count):So it's two, but it doesn't count. And we read it then.|So it's two. And you're coming. And we read it then.}
    - else:
        ~ change(empathy, -1)
        # move: plain_information # evidence: plain_words # see: communication_needs
        # why: You told Amina before she saw the letter, which was fair. But it was five things, not one at a time, on a bus with half of Year 10.
        # thought: Yeah. Letter. Is it today?
        Amina: Yeah yeah. I get it.
    }
* (let_go) Let it go. It's one form out of many, and by a quarter past five you'll be there yourself.
    ~ letter = 0
    ~ change(reliability, -1)
    # move: put_off # see: open_and_honest, plain_words
    # why: You let the letter go, and were going to explain it. But it got to Amina's flat first, so she had it before anybody could tell her what it said.
    # instead: "Ros, may I hold that till tonight and hand it over?"
    # thought: There's one of them come. It's behind the toaster.
    Ros: It'll be there before you are. Gareth likes a run out.
-
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The kitchen. Four people, one table, two languages, an orange pen.

=== kitchen ===
A ground-floor flat on the Fold. There's rice on, with cardamom in it, and the window has steamed up as far as the first catch. Her mum, Hodan, has her college folders on the bread board. She clears you a corner with the side of her arm. A bus timetable is up on the fridge, the 14, with her dad's turns ringed in green. Next to it is a photograph of Amina in mid-air, flat out, with her mouth wide open. She's telling somebody where to stand.  # scene: family_kitchen # with: amina # pose: hands_busy # face: cheeky # look: down # sound: kitchen
Hamza is under the table. He'd like to know if you have a dog. Yusuf, who is seven, says that you don't have to tell him.
Amina: Right, so that's a corner. That's them, and that's us. This one's called the Dentist, because nobody wants to go near post. Ha. And I shout, and she doesn't, the other one. So it's in. It's four nil. It's not funny.  # look: at
She is laughing. {letter == 2:It's drawn in orange felt tip, on an envelope with a window. It's one of yours, from August, with her times in it, and it has never been opened.|It's drawn in orange felt tip, on an envelope with a window. It came at dinner time, and it hasn't been opened.}
* (unmarked) "Who's meant to have that one? She's just stood there, with nobody on her."
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests
    # why: To one child it mattered most to be asked about interests. You looked at what Amina had drawn and saw what was wrong, which her own defence hadn't seen.
    # thought: Yes. Thank you. Somebody.
    Amina: That's what I'm saying. That's the whole entire thing I'm saying.  # lean: in
    She draws a ring round the girl with nobody on her. She puts a hat on it.
* (the_window) "That's one of ours. You've gone straight over the window and out the side."
    { letter > 0:
        ~ change(trust, 1)
        # move: notice_aloud # see: open_and_honest, voice_and_help
        # why: It could be said, since this time the letter hadn't been left to come by itself. Amina showed you where the rest were.
        # thought: Busted. You're not even doing the voice.
        Amina: They're good paper.  # face: smile
        There are nine, behind the toaster. Every one of them has a corner on it.
    - else:
        ~ change(empathy, -1)
        # move: notice_aloud # see: non_blaming, open_and_honest
        # why: The envelope was today's. You had let it come by itself, and Amina was the one who looked caught.
        # instead: "That letter should have come with me. I'm sorry. Shall we open it after the corner?"
        # thought: I was going to open it. I was.
        Amina: I was going to read it after.  # look: down # face: worried
        She turns it over, so that the window is underneath.
    }
* (all_the_way) "I've never met anybody who can see a pitch the way that you can, Amina."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: general_praise # evidence: affirm_specific
    # why: Advice is to name one real thing, near what a child has just shown you. Amina likes being praised, but she'd drawn something going wrong, and that went by.
    # thought: Why's it four nil, then?
    Amina: Yeah, my dad says that.  # face: smile
* (dull_first) "Can I do my dull bit while the rice is on? Then I'm all yours, corners and all."
    ~ change(empathy, -1)
    # move: plain_information # see: enough_attention, role_clarification, bond_first
    # why: You said what you had come for and how long it would be. But it took the pen out of the hand that Amina does her talking with.
    # instead: "Finish your corner. Then I've a dull thing that takes ten minutes."
    # thought: It's not dull, this, though.
    Amina: Yeah, go on.  # pose: upright # face: calm
    She puts the top on the pen. It takes her two goes.
-
Hodan says something to you, in Somali, for quite a time. She looks at you while she says it.
Amina: She says it's fine.  # face: cheeky # look: at
Yusuf: She never said that. # discuss: Who in this kitchen knows what? Whose job is it to carry it across?
* (speaker) "Hodan, would you like an interpreter? Somali. I can ring one now, on my phone."
    ~ mum = true
    ~ change(empathy, 1)
    { not kitchen.unmarked:
        ~ change(trust, -1)
        # why: Let an interpreter carry the words, never the child. Hodan got it all. But Amina, who's good at it, lost a job, and you'd passed over her drawing.
    - else:
        # why: Let an interpreter carry the words, never the child. You rang one, so Hodan got it all, and Amina, good at something else already, could let the job go.
    }
    # move: bring_interpreter # evidence: interpreter_not_child
    # thought: I can do it. I do it at the doctor's.
    She says yes. There are six minutes of music. A voice asks which Somali, and would she like a woman, and you let Hodan answer. Then an interpreter in Leicester, very polite, speaks for Hodan.
    Interpreter: I have asked four times now. Why is it half past four?
* (in_english) "You're at college, Hodan, and I've no Somali at all. Shall we try English?"
    { letter == 2:
        ~ change(empathy, 1)
        ~ change(reliability, -1)
        # move: hope_for_the_best # see: respect, interpreter_not_child
        # why: With the paper between you Hodan had some of it, and Amina saw her mum asked, and answering. But what a panel can do stayed in English.
        # thought: She's doing it. She said "contract".
        She reads it with the end of a biro. At "comply" she looks it up.
        Hodan: But she does. Every Wednesday. She is at the school.
    - else:
        ~ change(empathy, -1)
        # move: hope_for_the_best # see: respect, interpreter_not_child
        # why: You meant it as respect. But Hodan got lost at "panel", with a visitor there, and Amina couldn't look.
        # instead: "I'm sorry, Hodan. I ought to have an interpreter. Shall I ring one now?"
        # thought: Stop. She's nodding. She does it too.
        "Yes," says Hodan. "Yes. Yes." She has a college smile for it.
    }
* (you_tell_her) "Would you tell her, then, Amina? It's two now, and a third goes to the panel."
    ~ change(trust, 1)
    ~ change(reliability, -1)
    ~ change(empathy, -1)
    # move: child_carries # evidence: interpreter_not_child
    # why: Children are not to interpret. Amina was glad to be good for something, but you left her to give her own mother bad news about herself.
    # instead: "You don't have to do this bit. I'll ring an interpreter. It's their job."
    # thought: I'll tell her tomorrow. I'll tell her the short one.
    It comes to six words. Hodan looks at you as people do at a bill that is smaller than they thought.
* (monday_college) "Monday, Hodan, half past four, at college. An interpreter, and a room with a door?"
    ~ promise(interpreter)
    # move: small_promise # see: interpreter_not_child, not_let_down
    # why: Nothing has changed yet. But Hodan was offered a day and a place, and Amina, who heard it, will know whether you kept to it.
    # thought: Somebody's coming just for her?
    "Monday," says Hodan. She writes it on the calendar herself, and underlines it.
-
-> explaining

= explaining
{kitchen.speaker:Hodan has had it all, a sentence at a time, since the interpreter would have it no other way, and the phone is back in your pocket. }{letter > 0:The letter is open on the table, and you go down it with a finger. }You tell Amina how things stand. You say that it's two, and why it is two. {owed(wont_count):You'd said that it wouldn't count. You say that you're still seeing to that. She says yeah to both. } You say what your service ought to have asked in August. You say what a third one would do, who would decide, and when, and that it could mean the court. You are quite fair about everybody. It takes about two minutes.  # scene: family_kitchen # with: amina # pose: upright # face: smile # look: at # sound: kitchen
She nods all the way through, in the right places, or nearly. Once or twice she says the end of your sentence along with you. Under the table Hamza is undoing your laces.
Amina: Yeah yeah. I get it. # discuss: You have forty minutes, and a good few are gone. What would going slower cost?
* (well_done) "You're quick, you are. Half the people I tell that to, I have to do it twice."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: general_praise # evidence: belief_in_child # see: communication_needs, affirm_specific
    # why: Children in a Scottish study valued a worker who believed in them. You were the first to call Amina quick, and she'd not spoil that by saying she was lost.
    # thought: Quick. Nobody's ever said that. I can't ask now.
    Amina: Am I?  # face: surprised
    She sits up very straight for the rest of it.
* (tell_yusuf) "Say Yusuf asks you: what happens if you miss one more? What would you tell him?"
    { kitchen.unmarked and not kitchen.you_tell_her:
        ~ change(empathy, 1)
        # move: check_back # evidence: voice_and_help # see: listen_take_seriously, communication_needs
        # why: Children may say more to somebody they trust. You'd taken her seriously over a corner, so Amina could get it wrong in front of you.
        # thought: They send me off? It's not that, is it?
        Amina: I get... is it a red card?  # face: worried
        You: No. Three people meet again. You're there. They choose what happens, and it could be court.
        You put it down the side of the envelope, as a one, a two and a three. Amina points at the three.
        Amina: And they choose.
        Under the three she puts Wednesday, without being asked: the gate, two heads, and you, miles off.
        ~ drawn = 1
    - else:
        ~ change(trust, -1)
        # move: check_back # see: say_what_you_record, respect
        # why: You wanted to know what had got across. But you asked Amina in front of both her brothers, like a test in class, so she could not risk being wrong.
        # thought: Don't. Not in front of Yusuf.
        Amina: He wouldn't ask that. He's seven.  # look: away
    }
* (the_pen) "That was a lot in one go, which is my fault. May I borrow the orange pen?"
    ~ drawn = 1
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: draw_it # evidence: no_blueprint # see: communication_needs, plain_words
    # why: By the inspectorate's account there is no single recipe. For Amina you changed your way, and let your own talking take the blame. But it used up another family's time.
    # thought: You can't draw. That's meant to be a gate?
    You draw a gate, two small heads and a clock. She watches for as long as she can stand to.
    Amina: Give it here.  # pose: hands_busy # face: calm # lean: in
    She does Wednesday as a set piece. There's her own bell, two buses, the gate, the boys, the long run home. At half past four she puts in a small you, across town, with nobody near.
    Amina: You're miles off. You're not even on the pitch.  # look: at
    You: No. Where would you have me?
* (a_pause) Let the quiet do some work, in case there's a question behind all that nodding.
    ~ change(trust, -1)
    # move: silence_too_soon # evidence: plain_words # see: pace_of_child
    # why: Advice is to give one thing, and wait. But you waited after two minutes of talk, with nothing asked, and Amina heard that her yes wasn't good enough.
    # instead: "I said too much. One question: who gets the boys on Wednesday?"
    # thought: Is it wrong? I said yeah. What else is there?
    Amina: No, I do. I definitely get it. It's the stuff with the thing.  # face: worried
-
{ drawn > 0: -> the_gate | -> yes_to_all }

= the_gate
The boys have gone through to the telly. She has got another envelope, from behind the toaster.
Amina: I could do the Paige thing like this. With the pen.  # look: down # face: serious
She does it as a set piece. It takes three goes. She crosses out who came first, and starts again. Small circles, by a different gate, that day in March. # hard: Amina draws the fight in the order it happened, for the first time. Paige had called her thick, in front of the team. In the drawing Paige is already on the ground before it stops, and the last arrow is Amina's own.
One of them says a word, and she writes the word out, and spells it right. It is "thick". Then there are arrows. She's quick, and her tongue is between her teeth. The last arrow is her own. It goes to a circle that is lying down.
The pen stays on it until the ink comes through.
Amina: She was down by then.  # look: at # face: solemn # hard_end # discuss: Nobody asked her. What does she need from you: company, an answer, or the truth?
* (your_arrow) "That last arrow's yours. Whatever she had called you, that one is yours."
    ~ drawn = 2
    { trust >= 9:
        ~ change(trust, 1)
        ~ change(empathy, -1)
        # why: Amina had drawn it herself. You didn't take it from her or soften it, so she could say yes to it. She'd have liked it softened.
    - else:
        ~ change(trust, -1)
        # why: You said what was so. But Amina heard one more person telling her what she'd done, on a day when you hadn't given her much else.
        # instead: "I'm glad you drew it. What do you see, when you look at that one?"
    }
    # move: challenge_with_care # see: challenge_and_encouragement, non_blaming, irish_model
    # thought: I know. I know it is. You didn't have to say it.
    Amina: Yeah.
    It isn't the other yeah. It comes out a good deal slower.
* (that_word) "What is it about that word? It's the only thing on there that you wrote."
    ~ drawn = 2
    ~ change(empathy, 1)
    # move: reflect_meaning # evidence: reasons_behind # see: stigma_words, trauma_treatment
    # why: Connecting with a child helps to see why, inspectors remarked. You asked about the one word, and Amina told you. It excused nothing, and she knew.
    # thought: Because I am. That's why. I can't follow anything.
    Amina: Everyone laughed. The whole team.  # look: down
* (stay_with) Look at it with her. Let the rice catch, and let somebody else see to it.
    ~ drawn = 2
    { kitchen.dull_first or kitchen.all_the_way:
        # move: wait # evidence: engaging_practitioner # see: pace_of_child, care_shown
        # why: The relationship can be seen as the ground of this work. You hadn't looked at what Amina drew the first time, so she couldn't read your quiet.
        # thought: Say something. You always say something.
    - else:
        ~ change(trust, 1)
        # move: wait # evidence: pace_of_child # see: understanding_choices
        # why: Respect a pause, and let the child set the pace. You looked at the drawing with Amina, so she wasn't alone in it, and had time to see her arrow.
        # thought: What are you thinking? You've not moved your chair.
    }
    Hodan turns off the gas. She sees the drawing, and puts a hand flat on the top of her daughter's head, and goes back to her folders.
* (not_you_now) "It was March, and you were upset. That isn't who you are now, is it?"
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: excuse_for_them # evidence: optimism # see: challenge_and_encouragement
    # why: By an inspectorate's account children look for optimism, and Amina heard yours: you saw more in her than March. But she'd only just faced what she did, and let go.
    # thought: It's the same arm, though. She's still got it.
    Amina: No.  # look: down
    She puts the top on the pen.
-
-> the_step

= yes_to_all
Yusuf wants to know what a panel is. Amina does it for him, with voices.
Amina: So there's three of them. And they go on, and on, and I go yeah. One goes, do you see what you've done to that girl? Yeah. One goes, are you, like, not sorry? Or something. And I go yeah.  # face: cheeky # look: at
Amina: And then there's biscuits.  # discuss: What did the panel write down?
* (not_sorry) "Hang on, Amina. They asked if you weren't sorry, and you said yeah?"
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: reflect_meaning # evidence: listen_take_seriously # see: communication_needs, panel_coproduction
    # why: Being taken seriously mattered to one child, and you caught what Amina had agreed to. But she heard it too, before her brothers, and it stopped being funny.
    # thought: That's not what I... Is that what it meant?
    Amina: No. I am, though. I am sorry. What did they say, again?  # face: worried
* (since_when) "How long have you been doing that, saying yeah? Do you do it at school too?"
    { trust >= 9:
        ~ change(empathy, 1)
        # move: reflect_meaning # evidence: self_reflection # see: communication_needs
        # why: The work is likely to take wondering why a child answers as she does. You wondered and said so, and Amina, who had been laughing, could wonder too.
        # thought: Since always. Since Year 2.
        Amina: Since Miss Pope. Since I was six. You go yeah, and then you look what Paige does.
        She stops. "Did," she says.  # face: solemn
    - else:
        ~ change(trust, -1)
        # move: question_as_search # see: communication_needs, self_reflection
        # why: You had noticed something that matters. But Amina had told it as a joke, and found that you'd been watching her.
        # thought: Doing what? I'm not doing anything.
        Amina: Doing what?  # face: blank # look: away
    }
* (tell_ros) "I'll tell Ros. She was there. She can get that put right, on the record."
    ~ change(trust, -1)
    # move: speak_for # see: advocacy
    # why: It needed putting right, and you could. But Amina had told you a funny story, and you were going to tell it to one of the people in it.
    # instead: "I'd like Ros to know you didn't mean that. Will you tell her, or shall I, or both?"
    # thought: Don't tell her. She was one of the nice ones.
    Amina: No, don't. She had the orange.  # face: worried
* (just_say) "You can always just say, you know, when you've not followed. People don't mind."
    ~ change(empathy, -1)
    # move: lecture # see: communication_needs, respect
    # why: You said that people don't mind, as most would, and some don't. But Amina knows one who did, so she could not believe it.
    # instead: "I talk too long. Hold up the pen, and I'll stop."
    # thought: They do. They do mind. They go quiet.
    Amina: Yeah yeah.  # face: smile
    Yusuf looks from one of you to the other.
-
-> the_step

= the_step
It's a still evening. She comes with you as far as the bins, in her slippers, and shows you which streetlight she can hit from here with a ball. There are two that she used to be able to.  # scene: office_step # with: amina # pose: upright # face: cheeky # look: at # sound: outdoors
Amina: You coming Saturday week? It's the quarter final, it's at ten, it's on the rec. You can stand behind my goal, but you can't talk to me. I'm different.
* (behind_goal) "Second half. I'll be behind your goal, and I shan't say one word."
    ~ promise(saturday)
    # move: small_promise # see: not_let_down, above_and_beyond
    # why: It's half a match, which Ros can agree to. Nothing has changed yet, but Amina will be able to see whether you're there.
    # thought: Half. You'd do half, though.
    Amina: Not even if I save it.
    You: Not even then.
* (who_comes) "Who'll be there? Is there anyone you'd rather I didn't stand next to?"
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: ask_what_fits # see: empathy_wished, pace_of_child
    # why: You had thought about what your being there might mean. But your question brought Paige into it, so Amina could not just ask you to a match.
    # thought: I wasn't thinking about that. Now I am.
    Amina: My dad. All the mums.  # look: down
    Amina: Paige comes. She's got a bib on. She stands there with her arm.  # face: serious
* (not_saturdays) "Saturdays are Ros's to give, so it's not a yes. Draw me every goal after."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: honest_limits # evidence: open_and_honest # see: not_let_down, role_clarification
    # why: You were honest: Amina got an answer that would still be true on Saturday, whichever way Ros went. She'd have liked the other one.
    # thought: Fine. It's only a quarter final.
    Amina: There won't be any. I'm in goal.
* (love_to) "I'd absolutely love to, Amina. I'll see what I can do with the rota."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: hope_for_the_best # evidence: hope_and_wanted # see: not_let_down, promises_undelivered
    # why: One child said that the relationship made them feel wanted, and Amina heard you'd love to. But nothing was agreed, and she told her dad you were coming.
    # thought: You're coming. I'm telling my dad.
    Amina: I'm on the left first half. So second half, you want the bin end.
-
-> half_fours

// ---------------------------------------------------------------------------------------------------------------
// Your week. Three half past fours before hers, and more than one place to be at each.

=== half_fours ===
There are three half past fours before hers. You are wanted in more than one place at all of them. You have written them on the blotter, under one of her corners from August, and they look like people who haven't been picked up.  # scene: desk # with: ros # pose: peeling # face: tired # sound: office
Friday. Ros has her coat on. The rooms meeting's in the big room, with the radiator; Leo's mum is on line two; and Amina's contract is on your desk in its four pages, with "the child will" at the start of every line.
* (rooms) The rooms meeting. Times get changed there, and if you're not in it you get what is left.
    ~ moved = true
    { owed(wont_count):
        ~ kept(wont_count)
        # why: You got Amina's half four moved, and Ros, whose decision it was, changed what the misses are called. But you had promised it, so Amina thinks it was you.
        # move: advocate # see: missed_contact, manageable
    - else:
        ~ change(reliability, 1)
        # why: How work is organised should support relationships: you got Amina's half four moved, and a record that says "our clash". But Leo had nobody on Friday.
        # move: advocate # evidence: delivery_model # see: manageable, rewarded_probation
    }
    # thought: Quarter past five. That's after pasta.
    Ros: You told them it was our fault, with the minutes running.  # face: smile
    {promises_kept ? wont_count: Ros: And did you tell her they wouldn't count? Before Friday?|You get a quarter past five. Somebody sighs.}
    {promises_kept ? wont_count: You did. "Don't," says Ros.|Ros does up her buttons.}
    You text the new time to Amina from the stairs, a quarter past five: WED, FED. She sends back a plate of pasta.
* (leo) Leo, who is twelve and in court on Monday. His mum has rung you twice today.
    { owed(wont_count):
        ~ broken(wont_count)
        ~ change(reliability, -2)
        # why: You saw Leo, and he slept. But the two misses stayed as they were. You had told Amina that they would not, so she could not rely on it.
    - else:
        ~ change(reliability, -1)
        # why: You saw Leo, as somebody had to, and he slept. But nobody asked for a new time, so Amina's half four stayed where it was.
    }
    # move: another_child # see: not_let_down, delivery_model
    # instead: "Leo, I've twenty minutes before a meeting. Shall we do the doors, and who sits where?"
    # thought: Is it still half four, then?
    You go through it with a shoebox for the courtroom. He puts you in twice.
* (one_side) An easy copy of her contract, on one side, with few words and a picture to each of them.
    {
    - owed(wont_count):
        ~ broken(wont_count)
        ~ change(reliability, -1)
        # why: Anybody could have followed your page. But the two misses stayed as they were. You had told Amina that they would not, so she could not rely on it.
    - drawn > 0:
        ~ change(trust, 1)
        # why: In social pedagogy a plan is made for this child, where she is: you began from Amina's own set piece, in her words. But the times were old. # evidence: social_pedagogy
    - else:
        ~ change(trust, -1)
        # why: You worked from what you supposed Amina doesn't follow, so her page had a smiling clock on it. She is fourteen, and could not see herself in it.
        # instead: "I'm redoing your contract. Will you do the pictures, and cross out my words?"
    }
    # move: draw_it # see: plain_words, panel_coproduction
    # thought: Who drew that? Is that me?
    It has an arrow, a gate, a bus. You are pleased with the bus.
-
-> monday

= monday
Monday. It's raining, and the phones have been bad since nine. Leo is in court, in a shirt with the folds still in it. Half past four comes round all the same, and it goes to one of these.  # scene: desk # with: ros # pose: upright # face: calm # sound: rain
* (college) { not mum } The college: Hodan, an interpreter, a room with a door, and the ten minutes of her break.
    ~ mum = true
    { owed(interpreter):
        ~ kept(interpreter)
        ~ change(reliability, 2)
        # why: These words are an interpreter's to carry, not a child's. Hodan got them on the day you'd said. But that night she had Amina go through it all, in order.
    - else:
        ~ change(reliability, 1)
        # why: These words are an interpreter's to carry, not a child's. You came, so Hodan asked what she'd wanted to since August. But that night Amina had to go through it.
    }
    ~ change(trust, -1)
    # move: bring_interpreter # evidence: interpreter_not_child
    # thought: She came back and made me do it all again, in order.
    The interpreter says it for Hodan.
    Interpreter: Why did nobody ask me about half past four?
    There isn't a good answer, and you give her that one.
* (therapist) The speech therapist's advice line, open for half an hour. You've a page of questions for it.
    ~ asked = true
    { owed(interpreter):
        ~ broken(interpreter)
        ~ change(reliability, -2)
        # why: In one study most had a language disorder that nobody had noticed. You'd noticed something in Amina, and asked without her name. But her mum sat outside a booked room.
        # instead: "Ros, I've told Hodan half past four, so I'm going. Could you ring the advice line with my page? It has no name on it."
    - else:
        # why: In one study most had a language disorder that nobody had noticed. You'd noticed something in Amina, and asked without her name, so somebody who knows took it seriously.
    }
    ~ change(empathy, 1)
    # move: ask_a_specialist # evidence: communication_needs
    # thought: You've been talking about me. What did you say?
    {promises_broken ? interpreter:You left word at the college for Hodan, and the word was in English.}
    Bronagh asks whether it's the same in Somali. You hadn't thought to wonder.
    Bronagh: That's the question. I can see her, if she says yes, and her mum or dad does. Has anybody checked her hearing? Till then: short bits, wait, and draw.
* (ros_hour) The hour with Ros that you asked for, about a girl who says yes to everything.
    {
    - owed(interpreter):
        ~ broken(interpreter)
        ~ change(reliability, -2)
        # why: You spent the hour well. But you had promised Monday, so Amina's mum spent her break outside a booked room, with the day underlined.
        # instead: "Ros, may we do it walking? I've an interpreter to meet at half four."
    - drawn == 0:
        ~ change(empathy, 1)
        # why: You had been wondering what Amina meant by her yes. By the end of the hour you were wondering what you'd meant by all that talking.
    - else:
        # why: You went over what you and Amina had found out with a pen. It was a good hour, but most of it you knew.
    }
    # move: use_supervision # see: self_reflection, mirrored_culture, coached_workers, trained_workers
    # thought: Is it this Wednesday? It is. Is it?
    {promises_broken ? interpreter:You left word at the college for Hodan, and the word was in English.}
    Ros: What do you do, when I go too fast?  # face: smile
    You: I say yes.
    Ros: And then?
    You ask Gareth.
-
-> tuesday

= tuesday
Tuesday. Hers is tomorrow. On her way to school she sent you a glove, with a question mark, and you sent back a thumb. It's twenty-five past four, and you are on the stairs with your bag when three things turn out to be at the bottom of them.  # scene: desk # with: ros # pose: upright # face: calm # sound: office
* (dee) Dee, who runs young carers. She only says what there is if you catch her on the stairs.
    { drawn > 0:
        ~ change(trust, 1)
        # move: connect_onward # evidence: work_with_carers # see: adults_in_community, longer_supports, mentoring
        # why: A child who looks after others may be owed an assessment. You'd seen Amina's Wednesday drawn, asked Dee, and gave no name until Amina could be asked.
        # thought: Someone to do the gate? On Wednesdays? That's allowed?
    - else:
        ~ change(trust, -1)
        # move: speak_for # evidence: work_with_carers
        # why: A child who looks after others may be owed an assessment, and Dee would know. But Amina learned it from a stranger you gave her name to.
        # instead: "There's a woman called Dee. She finds people to help at the gate. Do you want to meet her?"
        # thought: I'm not a carer. I'm their sister.
    }
    Dee is eating a sandwich on a landing.
    Dee: Somebody to walk them home. Wednesdays. I could have one after half-term, if it's what she wants. And she's owed a proper asking, whoever walks them. Has anybody?
* (ring_her) Amina, with one thing about tomorrow and a text after it. She has had a thumb from you already.
    ~ change(reliability, 1)
    {
    - moved:
        # why: Amina had one thing at a time: said, and then shown. She knew your way by now, and she knew what to do with it. # see: one_steady_adult
    - drawn == 0 and letter == 0:
        ~ change(trust, -1)
        # why: Advice is one thing at a time, and you gave Amina that, said, then shown. But the letter had come without warning, so she said yes to end the call.
    - else:
        # why: Advice is one thing at a time, and you gave Amina that: said, then shown. But it was still half past four, and two boys were at a gate.
    }
    # move: one_at_a_time # evidence: plain_words # see: communication_needs
    # thought: Wed. The time. That's it. I can do that.
    {moved:You text her WED, FED, again.|You text her WED, and the time.} Amina sends back a glove, and then a glove with a watch on.
* (gareth_duty) Gareth's duty desk. He did yours in June, and his train goes in eleven minutes.
    ~ change(trust, -1)
    # move: share_the_load # evidence: delivery_model # see: not_let_down
    # why: An inspectorate says that this cannot rest on workers alone, and you owed Gareth his train. But how you shared the work left Amina with a thumb.
    # instead: "I can do it from ten to five, Gareth. I've one call to make first."
    # thought: Is it tomorrow? I think it's tomorrow.
    Nobody comes. You straighten the leaflets.
-
{ moved or drawn > 0: -> she_comes | -> third }

// ---------------------------------------------------------------------------------------------------------------
// Wednesday.

=== she_comes ===
{moved:A quarter past five. She's early, in the orange top, with a carrier bag of corners.|Ten to five, and there are three of them. You have waited, and the box on the screen says "came". She has brought the boys, since the drawing had nobody else in it. Gareth has them, and the leaflets, behind the glass.}  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
Amina: {drawn > 0:I did it off the drawing.|I did it off the pasta. When it's pasta I go.} I had it on my hand. {moved:And then I forgot it was on my hand, and I washed it. But I'd already looked. Ha.|And the lady goes, where are you taking them? And I go, the police. I was joking. Ha.}
{ promises_broken ? wont_count:
    Amina: It still says two. My dad rang up. You said it didn't count.  # look: down # face: serious
    Amina: I told him it was sorted.
    You: I did say it. It wasn't mine to say. I'm sorry.
}
Amina: Is it all the same stuff now, or is there new stuff? I forget which is the thing.  # face: calm # look: at
She says "stuff" and "thing" where the main word should be, and she starts in the middle. Last night you read through your notes on her again, and couldn't tell who had done what. In August you had taken it for chat.
* (slow_down) "I talk too fast. I think I did it all summer. What's that like for you?"
    ~ change(trust, 1)
    { not asked:
        ~ change(empathy, -1)
        # why: You'd asked yourself what lay behind Amina's yes, and began with what you do, so she needn't begin with what she can't. But nothing was ready to follow.
    - else:
        # why: You'd asked yourself what lay behind Amina's yes, and began with what you do, so she needn't begin with what she can't. You had Bronagh in mind for next.
    }
    # move: repair # evidence: self_reflection # see: communication_needs
    # thought: It's like when my dad's radio goes between two stations.
    Amina: It's fine at the start. Then it's like two radios.  # look: down # face: serious
    Amina: I thought it was meant to be.
* (get_seen) "Some people find long talk hard. There's a woman who helps with it, called Bronagh."
    { asked and mum:
        ~ change(empathy, 1)
        # move: ask_a_specialist # evidence: longer_supports # see: communication_needs, voice_and_help
        # why: An overview points to supports that last, and what Bronagh gives can outlast you. Amina was prepared, since her mum, rung first with an interpreter, had asked her.
        # thought: Hooyo keeps going on about it. She said I can say no.
        Amina: My mum said. Is it in school? Because I'm not getting took out of PE.  # face: serious
    - else:
        ~ change(trust, -1)
        # move: ask_a_specialist # evidence: stigma_words # see: communication_needs
        # why: You put it gently. But young people have told of stigma from those meant to help, too, and Amina, unprepared, heard a longer way of saying thick.
        # instead: "I don't think I explain things well for you. I'd like to ask somebody how to do it better."
        # thought: So it is that. You think I'm that.
        Amina: I'm not thick.  # pose: arms_crossed # face: angry # look: at
    }
* (so_do_i) "Everybody says yeah when they're lost. I do it with Ros. I did it last week."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: reassure_early # see: self_disclosure_bounds, communication_needs
    # why: It was true of you, and it made Amina laugh. But what follows her into every lesson was made as small as what happens to everybody.
    # thought: It's not the same, though. You've got a job.
    Amina: Do you? What did you say yeah to?  # face: cheeky
    You: I'm still finding out.
* (in_maths) "When somebody talks for ages, in maths, say, what happens for you?"
    { trust >= 9:
        ~ change(empathy, 1)
        # move: ask_how_it_is # evidence: voice_and_help # see: communication_needs
        # why: You asked about something you could not have known. Children may say more to somebody they trust, and Amina trusted you enough to look and see.
        # thought: I do corners. Don't tell Mr Hale.
        Amina: I do corners. In my head. I've done about four thousand.  # look: away # face: calm
        Amina: Then everyone gets their books out, and I look what book.
    - else:
        ~ change(trust, -1)
        # move: ask_how_it_is # evidence: time_and_space # see: voice_and_help, communication_needs
        # why: An inspectorate asks for time and room with a child whom professionals let down. You wanted to know, but asked before Amina had either, as a good many teachers have.
        # instead: "Sometimes I talk too long. Put your hand up, and I'll stop."
        # thought: Nothing happens. I'm sat there. I'm just sat there.
        Amina: Nothing. I'm in set three.  # face: blank
    }
-
-> saturday_call

=== third ===
Half past four on Wednesday. The cup of water; nobody behind it.  # scene: desk # with: ros # pose: upright # face: serious # sound: office
It has come on to rain, and the 14 goes by under the window, four minutes down. {promises_broken ? wont_count:One of the three you had told her wouldn't count. }Ros has seen the cup too. She doesn't say the number. She has a sandwich box in her hand, and she puts it down on your desk. You go back over Thursday. You had explained it so well.
Ros: Three goes to the panel, and they say what it's called. I'd have changed the two, with it all in front of me. What it says when it gets there is up to you.
* (to_the_gate) Go out, lanyard in your bag. In ten minutes you can be at a school gate, and so, you think, is she.
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: ask_first # evidence: worst_spells # see: missed_contact, home_visit
    # why: Children in one study valued a worker who stayed through the worst. You went out to the gate, so Amina had you there. But it still counts as the third.
    # thought: What are you doing here? Is it Wednesday?
    Amina: Is it now? You said. You did say.  # scene: office_step # with: amina # pose: upright # face: worried # look: at # sound: outdoors
    She says yeah to everything that you say next, very fast. Hamza holds your sleeve.
* (same_day) "I'll start the page for them now, then, and ring her after, with what's in it."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: say_what_you_record # see: open_and_honest, communication_needs, more_contact
    # why: You told Amina on the day, and it was you who wrote it. But it was one more thing told on the phone, so she could only say yeah.
    # thought: The panel. With the three of them. All right.
    Amina: Yeah yeah. The panel. I get it.
* (our_part) "Then it says August first. Who fixed the time, and what we never asked her."
    { mum:
        ~ change(trust, 1)
        # why: By an inspectorate's account children look for fairness, and your service's part came first. An interpreter read it to Hodan, and Hodan showed Amina which line.
        # thought: It says it was them. It says it in the actual letter.
    - else:
        ~ change(reliability, 1)
        ~ change(empathy, -1)
        # why: By an inspectorate's account children look for fairness, and your page was fair. But Amina couldn't see that: two lines went to a panel, and nobody told her of them.
        # thought: Is anyone going to ring me?
    }
    # move: own_service # evidence: fairness # see: repair_rupture
    Ros reads it over your shoulder.
    Ros: That's me, that is. I read her it off the sheet.
    She signs it.
* (well_then) Ring her. "Amina, it's half past four, and I'm in room two. What's happened?"
    ~ change(empathy, -1)
    # move: question_as_search # see: missed_contact, communication_needs
    # why: You asked, and you weren't sharp about it. But Amina heard the time in it, and knew that she had lost it again.
    # instead: "You're not here, and I'm not cross. Where are you stood?"
    # thought: It's Wednesday. I asked you. You did a thumb.
    "Yeah," she says, and then nothing. You've never known her to say nothing.
-
-> saturday_call

// ---------------------------------------------------------------------------------------------------------------
// Saturday. The match, or some of it.

=== saturday_call ===
Saturday, a quarter to ten. Ros has put it down as work, and had Paige's mum told that you'd be there. You're on the top deck of the 14, and your phone goes. It's Ros.  # scene: desk # with: nobody # sound: phone
Ros: Gareth's back has gone. There are six of ours outside the food bank, for ten o'clock, and you've the other key. I'd not ask.
She means it. You can hear her kettle. Two women in front of you are for the rec as well. Amina's dad has swapped his turn, and told the whole depot what's on.
* (no_this_once) "I can't, Ros. Not today. Send them home, and put it down to us, not to them."
    { owed(saturday):
        ~ kept(saturday)
        ~ change(reliability, 2)
        # why: By an inspectorate's account children want not to be let down. You'd said the second half, and Amina saw you there. But six others had a morning for nothing.
    - else:
        ~ change(trust, 1)
        ~ change(reliability, -1)
        # why: You hadn't given Amina your word, and still you came, which she saw. But six others had been told ten o'clock, and you let them down.
    }
    # move: follow_through # evidence: not_let_down # see: above_and_beyond
    # thought: Don't look. Don't look. You're there.
    Ros: Fair enough. I'll go down and tell them myself, in my slippers.
* (ring_the_dad) "I'll go. Give me one minute first, to ring Amina's dad on the touchline."
    { owed(saturday):
        ~ broken(saturday)
        ~ change(reliability, -1)
        # why: Amina heard before kick-off, and heard why. But you had told her that you'd be there for the second half, and you weren't.
        # instead: "I can't, Ros. I've told her the second half. Could you go down?"
    - else:
        ~ change(reliability, 1)
        # why: You hadn't given Amina your word, and you still let her know. But you spent the match with somebody else's six.
    }
    # move: ring_first # see: not_let_down, open_and_honest
    # thought: He said you rang. It's for a food bank. Whatever.
    Amina's Dad: I'll tell her. She'll act like she isn't bothered.
* (bit_of_both) "I'll get them in and started till you're down, Ros. Then I'll leg it to the rec."
    ~ change(trust, 1)
    { owed(saturday):
        ~ broken(saturday)
        ~ change(reliability, -1)
        # why: You ran, and got there for the last ten minutes. But Amina had been told a half, and had been looking for you for thirty minutes of it. # see: above_and_beyond
        # instead: "I can open up, Ros, if you can be down by half past ten. I've told her the second half."
    - else:
        # why: Children in a Scottish study counted it as good when a worker did more than asked. You got there for the last ten minutes, so Amina saw you run. # evidence: above_and_beyond
    }
    # move: hope_for_the_best # see: not_let_down
    # thought: You ran. You've got bean on you.
    You learn a great deal about tins.
-
-> match

=== match ===
{saturday_call.no_this_once:The rec, the second half, the bin end. You don't say one word.|{saturday_call.bit_of_both:The rec. Ten minutes left, and a stitch.|The rec. It's over, and they're taking down the nets.}}  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors
Her dad is in his driver's coat with a flask. {saturday_call.no_this_once:He goes over it with you, minute by minute, in case you saw a different one.|He has the whole of it ready for you, minute by minute, like a route.} It was one all. She had saved one with her face. Then, near the end, there was a corner. She shouted, and nobody went to the near post. Two one.
Along the line there's a girl in a sub's bib, with one arm held in against herself. She used to be the near post.
The others have gone in under the shelter for oranges. There's some singing, though they lost. Amina gets to you with her gloves still on.
Amina: I want to go and say it. The sorry thing. To Paige. I've got it now. I want to do it now, while I've got it.  # pose: upright # face: worried # look: at
Paige was asked in the summer, by the woman whose job it is, whether she would like a letter. She said not yet. Now she is rolling up a net, with the one hand. # discuss: Whose moment is it? What might each of them lose?
* (hers_to_say) "Paige said not yet, so we wait. Say it to me now, and I'll write it down."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: honest_limits # evidence: victim_choice # see: understanding_choices
    # why: Whether to take part is Paige's own choice, and she'd said not yet. Amina has to wait, but she told you her three things, and they're written down.
    # thought: It's not you, though. It's not you I want to say it to.
    Amina: It's three things.  # look: down
    You write down three things, on the back of a bus ticket, and under them the name of the woman who asks Paige.
* (quick_then) "Go on, then, while she's on her own. I'll be just here. Keep it short."
    ~ change(empathy, -1)
    ~ change(reliability, -1)
    # move: cheerlead # evidence: victim_choice
    # why: Taking part is voluntary, and Paige was given no choice. Amina had got up her courage, and you let her spend it in four seconds.
    # instead: "Paige said not yet. Tell me your words, and I'll write them down."
    # thought: I said it. She didn't look. She said "all right" to the net.
    It takes four seconds. Paige says something to the net. Her mum comes across the pitch, not running. She has the number of your office already.
* (with_heel) "She's said not yet. Do it for me in the mud there, with your heel. Who says what?"
    { drawn == 2:
        ~ change(empathy, 1)
        # move: draw_it # see: plain_words, victim_choice
        # why: You told Amina no, but you let her draw it. Drawing had helped her once, with a pen, so she could do it again here, and say it.
        # thought: That's it. That's the order. It's three things.
        Amina: First I say what I did. Then I shut up. Then it's her go.  # pose: explaining # face: calm
        She looks at it. A dog runs through the middle, and Hamza loses his mind.
    - else:
        ~ change(empathy, -1)
        # move: draw_it # see: communication_needs, no_blueprint
        # why: It might have helped, another day. But Amina had never drawn it to the end with you, and here the team was going by, so she couldn't.
        # thought: I can't. Everyone's looking. It's gone.
        Amina: It's gone now.  # look: down # face: angry
    }
* (lift_hand) "You could lift a glove, from here, so that she can lift one back or not."
    { trust >= 10:
        ~ change(trust, 1)
        ~ change(reliability, -1)
        # move: offer_choice # evidence: victim_choice # see: manageable
        # why: You offered Amina something small, so she could do it. But taking part is Paige's own choice, and this asked something of Paige, who had said not yet.
        # thought: She saw. She didn't do it back. She saw, though.
        She lifts it. Paige looks, and goes on rolling. At the end of the net she looks again.
    - else:
        ~ change(empathy, -1)
        # move: offer_choice # see: victim_choice
        # why: You left Paige free to do nothing. But you gave Amina only a glove to lift, so she could not say any of what she had ready.
        # instead: "She's said not yet, so we leave it with her. Is there a thing you'd like to say, for when she asks?"
        # thought: A wave? I broke her arm.
        Amina: A wave?  # face: contempt
    }
-
{ not moved and drawn == 0:
    { mum: -> ask_her_again | -> half_four }
}
{ drawn == 0: -> yeah_yeah }
{ asked and mum and trust >= 8: -> near_post | -> quarter_past }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

=== near_post ===
Bronagh sees her three times, at school. It's the same in Somali, as it turns out, and it has a name, which is Amina's own to tell. There's a page, with pictures, on how to talk to her. Amina says who gets one. She gives Mr Hale his herself. Bronagh asks who fetches the boys, and somebody comes about that, too, and asks Amina what she'd like to stop doing. "Nothing," she says. On the way out she says the gate, Wednesdays.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
{moved:You have her at a quarter past five, which is fed.|In October her half four is moved at last, to a quarter past five, by Ros, who was in the room.} She misses one more, for an away game. She rings you first, from the coach.
In December the panel meets, the same three people. When they have gone on for a bit she puts her hand up, flat, as if to stop a corner.
Amina: You've lost me.
They say it again. It is shorter, and better. Then they ask her if she's sorry, and she wants a pen.
{match.quick_then:Paige's mum writes to Ros about the touchline, and in the new year Paige says no.|Paige says not yet, and then in the new year she says no.} That is that. In the spring Paige plays for Marshgate. There's a corner, and nobody has anybody at the near post, and Paige scores.  # face: contempt # look: away
Amina doesn't speak until the Tuesday. Then she draws it for you, twice.
Ros: What was it that you noticed?  # scene: desk # with: ros # pose: peeling # face: smile
You: That she says yes.
Ros: I noticed that. I put that in the report.  # face: serious # ending: near_post # discuss: Three people had seen it before you did. What made it into something?
-> END

=== quarter_past ===
She comes. {moved:It's a quarter past five, after pasta, and she is never late.|In October Ros moves it to a quarter past five, and after that she is never late.} You draw and she mends your drawing. The contract gets done, a box at a time, in orange.  # scene: interview_room # with: amina # pose: hands_busy # face: calm # look: down # sound: office
In January a supply teacher tells thirty people how to do something, for six minutes. Amina says yeah. She does the other thing, and is told, and says yeah. It goes down as defiance. She has two days at home.
You go to the meeting. You take the Wednesday envelope, which she has lent you. You say one thing at a time, and you watch Mr Hale nod, in the right places, or nearly.
{
- asked and mum: Bronagh has a place for her, and Hodan has said yes to it. Amina said no, and then yeah, and hasn't gone.
- asked: Bronagh's form is still in its folder. It wants a parent's yes. Nobody has asked Hodan in Somali, or her dad on a touchline.
- else: Nobody else has asked what it is. It works when it's you.
}
Amina: You're not here after Easter, are you?  # look: at # face: serious
You have eleven weeks left on the order. She has three and a half years left of school.
Ros: And then who does the pen?  # scene: desk # with: ros # pose: upright # face: calm # ending: quarter_past # discuss: What had you become for Amina, and what would it take for it not to depend on you?
-> END

=== yeah_yeah ===
She comes every Wednesday, at a quarter past five, and never late. You explain things. She gets them.  # scene: interview_room # with: amina # pose: upright # face: smile # look: at # sound: office
Everything in the contract is done a month early. There is a tick by each line of it, and her name, with a goalkeeper in the A. At the last panel somebody asks if she understands now what she did, and what it meant. Yeah, she says. The chair says that it's the nicest one they have had all year.
{ asked: You had rung somebody about it, on a Monday. She'd said to draw. There never seemed to be the need.|The first report is at the bottom of the file when you close it. It says that Amina agreed that she was not sorry. You were told once, in a kitchen, with voices, how she came to. Nobody has put anything next to it.}
She looks for you, from the goal, for a good few Saturdays.
There is a drawer in the kitchen by then, as it won't all go behind the toaster. The certificate is in it. It has got a corner on it, from the left.  # face: calm # look: down
Ros: Never missed one, after that. What did you do?  # scene: desk # with: ros # pose: peeling # face: calm
You: I changed the time.
She waits, with the last piece in her hand, in case there's more.  # ending: yeah_yeah # discuss: Everything was done, and on time. What was it that she never got?
-> END

=== ask_her_again ===
It goes back to the panel. They could have sent it on to the court. It's three weeks off, at six in the evening, and there's a real interpreter, in a good coat. Hodan wrote and asked for one.  # scene: panel_room # with: amina # pose: upright # face: worried # look: down # sound: office
{letter == 0:Hodan has the letters with her, all of them, out of their envelopes.|Hodan has the letter with her, with every word that she looked up.} She asks who chose half past four. The chair looks at Ros, and Ros puts her hand up, like somebody in school. It was the only gap on the sheet, she says.
It is changed, there and then, to a quarter past five.
Chair: And do you understand what we've decided today, Amina?
Amina: Yeah yeah.  # face: smile # look: at
Hodan's hand comes down flat on the table. She says three words. The interpreter clears her throat.
Interpreter: Ask her again.  # face: surprised
Nobody has a plan for this. In the end it's the volunteer on the left, who used to be a dinner lady, who gets out a biro and turns over the agenda.  # ending: ask_her_again # discuss: What did Hodan know by then that you had not known in August?
-> END

=== half_four ===
It goes back to the panel. They might have sent it to the court, and they talk about that, with her there. Everybody is sorry about August. Nobody has brought the sheet with the rooms on it. Then her dad, who has said nothing, says that he'll see to it.  # scene: panel_room # with: amina # pose: slouched # face: blank # look: away # sound: office
He goes on to earlies. He's up at three now, to drive the 14 in the dark, and he is at the gate when they come out. It's less money, and he works Saturdays to make it up.
So she comes, every Wednesday, at half past four.  # scene: interview_room # with: amina # pose: slouched # face: blank # look: away # sound: office
She brings no paper with her. You explain what is on the form, and she says yeah before the end of it, to save you the trouble.
{letter == 0:She has opened every envelope since that one. She does it at the table, in front of her dad, and hands them to him.|Her mum asks her what is on the form, and she says that it's fine. Yusuf no longer says otherwise.}
Nobody mentions the quarter final. It was a corner, and she doesn't draw it.
Ros: Who moved, in the end?  # scene: desk # with: ros # pose: upright # face: serious
You: Her dad.
Ros: And what time is it still at?  # ending: half_four # discuss: Everybody in this did what the policy asked. Who paid for it? When could it have gone another way?
-> END
