// The new one: Tyler, fourteen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = report_first, text_by_friday, thursdays, panel_fine, stays_in_here

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR straight = false    // he has been told where his words go
VAR evening = false     // the panel meets when his mum is awake
VAR warned = false      // he knew of the letter before it was read to him
VAR timetable = 0       // what hung in the shed: 0 not seen, 1 passed over, 2 and the crosses told, -1 and told on by you, 3 written down, 4 and the crosses told
VAR fits = false        // the contract is one he can manage

// Used inside one scene only.
VAR hour = 0            // which of the week's three hours it is

~ trust = 8
~ empathy = 8
~ reliability = 11
-> first_day

=== first_day ===
It is your ninth day at the youth justice service. Ros, your manager, is peeling a satsuma.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Ros: Your first one is Tyler. He's fourteen. He broke the glass of a bus shelter with two other lads. Only Tyler was caught.
Ros: It's the third time. The first two were dealt with without a court. This time the court made a referral order for six months.
Ros: He's had eleven workers, of all kinds. He counts them.  # face: serious
Ros: In three weeks a panel meets and agrees a contract with him. His six months start on the day he signs it. Until then you find out how things are for him. That's the assessment, and it goes into your report to the panel.
-> room_two

// ---------------------------------------------------------------------------------------------------------------
// The first meeting: who you are, where his words go, what he likes, what you offer him.

=== room_two ===
The door of room two sticks. You push it with your shoulder, and come in too fast.  # scene: interview_room # with: tyler # pose: slouched # face: blank # look: at # sound: office
Tyler is wearing a man's green work jacket with the sleeves turned up. Craig, his mum's partner, is waiting in reception with the keys of his van.
You say your name, and that you will write the report for the panel and sit next to him when it meets, and that until then you'll see him every week.
Tyler: Last one had a beard.  # face: suspicious
* (good_notes) "He did. He left four pages about you, and I've read them twice."
    ~ change(empathy, -1)
    # move: file_first # evidence: valued_as_individual
    # why: You told Tyler that you knew him from four pages. So he could not tell you himself. An inspectorate says that children want to be valued as a person.
    # instead: "He left notes. I'd rather hear it from you, and you can say where they're wrong."
    # thought: So I'm in your notes already.
    Tyler: What's he written?  # face: contempt
    You remember the line that says he does what other lads tell him, and you say that it was all very helpful.
    Tyler: I bet he never wrote that he was leaving.
* (ninth_day) "I'm new. It's my ninth day, and I still can't open that door."
    ~ change(trust, 1)
    # move: honest_self # evidence: self_disclosure_bounds # see: open_and_honest, irish_model
    # why: You said one true thing about yourself and asked nothing back, so Tyler could answer or say nothing. Advice: be a real person at work, keep private life out.
    # thought: Nobody's even told you how it opens.
    Tyler: You lift it and then you push. Everyone goes in shoulder first, you can see the mark.  # face: calm
* (beard) "He's gone to the Marshgate office. Did he tell you that himself?"
    ~ change(trust, 1)
    # move: ask_about_loss # evidence: planned_endings
    # why: You told Tyler where the last one was and asked what he knew, so he could say. The inspectorate says a child should be told why a worker goes.
    # thought: Why do you care?
    Tyler: No. He said see you Thursday, and then I got a letter.  # look: down
    You say that he should have been told.
-
Tyler: Is it true that a police officer works here?  # look: at # face: serious # discuss: He has asked a straight question. What is the least you have to say, and what could wait? # say: What do you say to him?
* (steve) "There's one upstairs. He's a nice man, and he plays football on a Wednesday."
    ~ change(trust, -1)
    # move: reassure_early # see: open_and_honest, confidentiality_limits
    # why: Tyler asked where his words go, and you told him about a nice man, so he still could not tell what was safe to say.
    # instead: "Yes. Some of what you tell me could get to him. Shall I say what?"
    # thought: They're all good blokes. They all do football.
    Tyler: Football.  # face: contempt
    He zips his jacket up to the chin. He answers the next few questions from inside the collar.  # look: away
* (which_bits) "Yes. I have to tell other people some of what you say. I'll tell you which."
    ~ change(trust, 2)
    ~ straight = true
    # move: honest_limits # evidence: confidentiality_limits # see: plain_words, role_clarification, open_and_honest
    # why: You said what you pass on before Tyler had told you anything, so he could choose what to tell you. Advice is to say early what may be passed on.
    # thought: That's more than the beard ever said.
    Tyler: Go on, then.
    You: First the police. I write a few lines every time we meet. My manager can read them, and so can the police officer.
    You: If you tell me about something new that you've done, our rule is that I pass it on, and the police can be told.
    You: If I think that somebody could get hurt, you or anybody else, I tell my manager, who might tell social workers.
    Tyler: What about Craig?
    You: Your mum and Craig only hear what day and time we meet. If you weren't safe, I'd talk with you about who should know, and I'd not go first to anybody you're scared of. And the panel gets a report. Whoever comes with you hears it.
    You: Can you say it in your words?
    Tyler: New stuff. Anyone getting hurt. And the report.
    You: Yes. I said one thing too fast: who reads my notes?
    Tyler: The police can read them.
    You: Yes. And when I can, I tell you before I pass anything on.
* (who_said) "Yes. What makes you ask? Did somebody find out what you had said?"
    # move: ask_first # evidence: self_reflection # see: open_and_honest, confidentiality_limits
    # why: You asked Tyler why he asked, so he could tell you. He still didn't know who hears what. Workers try to understand what may lie behind responses, the inspectorate says.
    # instead: "There is. I'll say what I'd pass on, and to whom. Then you can tell me why you ask."
    # thought: So there is one here, then.
    Tyler: A lad I know told a worker something. They read it out in court.  # face: solemn
    You say that you can see why he'd ask. You don't say what you would pass on yourself.
* (stays_here) "Yes. What you tell me stays in here, though, unless it's something serious."
    ~ not_yours(stays_in_here)
    ~ change(trust, -2)
    # move: secrecy_promise # evidence: confidentiality_limits # see: say_what_you_record
    # why: You write notes that others read, so what you said was not true, and Tyler could not know what was serious. Advice is never to promise secrecy.
    # instead: "Some of it goes further than this room. I'll tell you what, and then you can decide what to say."
    # thought: What's serious, though? Who says?
    Tyler: What's serious?  # lean: back
    You say that it depends.
    Tyler: Right. I'll just not say anything, then.  # look: away
-
He takes a metal part of a bike wheel out of his pocket, and spins it on one finger. It clicks until it stops.  # pose: hands_busy # look: down
{ which_bits or (ninth_day and not stays_here):
    He spins it again, nearer to you, and looks up.  # look: at
- else:
    He turns his chair to the wall, and spins it again.  # look: away
}
Between you is the booklet for the assessment: twelve pages of questions about home, school and friends.
You ask him what he hopes to get from the six months.
Tyler: To be left alone, mostly. And you've got all that to fill in, I know.
* (which_page) Turn the booklet round to face him, and let him pick the page.
    # move: offer_choice # evidence: enough_attention # see: manageable
    { which_bits or (ninth_day and not stays_here):
        ~ change(empathy, -1)
        # why: Tyler had chosen: he spun the part near you and looked up. You gave forms, so he stopped. Inspectors have judged whether enough was done to build a good relationship.
        # instead: "One click is missing, I think. Isn't it?"
        # thought: You never heard it, then.
    - else:
        ~ change(empathy, 1)
        # why: Tyler had turned away, so you asked nothing about the part, and he could choose something easy. Inspectors have judged whether enough was done to build a good relationship.
        # thought: Any of them? All right.
    }
    He goes through it from the back. Then he picks the first page, with his name and date of birth.  # pose: upright # look: down
    Tyler: That one.  # face: cheeky
    You do the first page together.
* (pen_down) Put your pen down, sit back, and listen until the clicking stops.
    # move: silence_too_soon # evidence: perseverance # see: pace_of_child, open_and_honest
    { which_bits or (ninth_day and not stays_here):
        # why: Tyler spun the part near you and looked up for an answer. You gave none, so he had to tell you himself. Trust takes time and patience, the inspectorate says.
        # instead: "One click is missing, I think. Isn't it?"
        # thought: Well? Can't you hear it?
        Tyler: It's got a click missing, if you'd not noticed.  # look: at # face: calm
        He puts the part back in his pocket.  # pose: hands_in_pockets
    - else:
        # why: Tyler had turned away, and hadn't been told where his words go, so your silence felt like waiting for a mistake. Trust takes time and patience, the inspectorate says.
        # thought: What do you want me to say?
        Tyler: What?  # look: at # face: suspicious
        You say that he can take his time. He puts the part away and sits on his hands.  # pose: slouched
    }
* (missing_tick) "One click is missing, I think. Isn't it?"
    { which_bits or (ninth_day and not stays_here):
        ~ change(empathy, 2)
        # move: follow_interest # evidence: interests
        # why: Tyler had spun it near you and looked up, so you said what you heard. To one child, being listened to and asked about interests mattered most.
        # thought: You heard that?
        Tyler: It's a pawl that's sticking. That's the bit that catches.  # look: at # face: surprised # lean: in
        He holds it up and shows you where the pawl is.
    - else:
        ~ change(empathy, -1)
        # move: question_as_search # see: stigma_words, interests
        # why: Tyler had turned away with the part, so your question about it sounded to him like: did you steal it?
        # instead: "Pick any page in here. We'll do that one, and nothing else today."
        # thought: Now you'll ask whose it is.
        Tyler: It's mine. I never stole it, if that's what you mean.  # face: angry
        He puts the part away in his pocket.  # pose: hands_in_pockets # look: away
    }
* (first_read) "I'll show you my report before I send it to the panel. I promise."
    ~ promise(report_first)
    # move: small_promise # evidence: say_what_you_record # see: not_let_down
    # why: You made a promise that Tyler can check, and it counts when you keep it. Guidance is to check with the child what you have understood.
    # thought: You won't, though.
    Tyler: What, to check the spelling?  # face: cheeky
    You: To tell me where it's wrong. I can read it out, if you'd like that.
-
Tyler: That panel's at two o'clock on a Wednesday. My mum works nights, so she's asleep at two. It'll be Craig, looking at his phone.  # look: away # face: blank
* (plain_table) "It's three people at a table. There's no judge, and nobody in court clothes."
    # move: plain_information # see: plain_words, listen_take_seriously
    # why: You told Tyler what the room will look like. But he had told you that his mum would be asleep, so he could not see that you'd heard it.
    # thought: I know what a table is.
    Tyler: What's on the table?
    You: Water. A form. Some biscuits, if somebody has bought them.
    Tyler: Craig'll eat them all before anybody's said anything.
* (ask_evening) "I'll ask for a panel in the evening, and text you by Friday next week, yes or no."
    ~ promise(text_by_friday)
    # move: small_promise # evidence: promises_undelivered # see: not_let_down
    # why: You promised something with a day, so Tyler can check it. It counts when kept. Many children in care were promised things that did not happen, two researchers write.
    # thought: Friday next week. Right. We'll see.
    Tyler: Don't ring, though. I don't answer if my phone shows no number.
    You write that down.
* (be_fine) "You'll be fine, Tyler. They're volunteers. They do it because they like it."
    ~ not_yours(panel_fine)
    ~ change(trust, -1)
    ~ change(reliability, -1)
    # move: promise_outcome # evidence: promises_undelivered # see: optimism, not_let_down
    # why: You promised what three other people decide, so Tyler could not rely on it. Many children in care were promised things that did not happen, two researchers write.
    # instead: "I don't know how it'll go. I know who'll be there, and that I'll be next to you."
    # thought: Fine. They always say fine.
    Tyler: So it'll be fine.  # look: at
    You say again that it will be fine.
    Tyler: The one with the beard said that about school.
* (rather_mum) "You'd rather have your mum there next to you than Craig, would you?"
    ~ change(trust, -1)
    # move: name_the_wish # see: pace_of_child, empathy_wished
    # why: It was close to what Tyler meant. But you said it aloud with Craig waiting so near, so he could only deny it.
    # thought: I never said that. What if he heard?
    Tyler: I never said that. Craig's all right.  # look: at # face: worried
    He looks round at the door, as if Craig might have heard it from reception.
-
It is ten to five. He gets up, and stays where he is.  # pose: hands_in_pockets
Tyler: Six weeks. That's what I'm giving you, before you leave. I gave the one with the beard eight weeks, and he stayed five.  # look: at # face: cheeky
Tyler: I bet you five pounds that you don't stay seven.  # say: What do you say to him?
* (raffle) "I'm not allowed to bet, Tyler. I'm not even allowed a lottery ticket."
    # move: joke_past_it # evidence: irish_model # see: planned_endings, trust_empathy_reliability
    # why: You joked, so Tyler could laugh. But he still doesn't know how long you'll stay. Workers in Ireland say that being yourself is one of their skills.
    # differ: Some workers would joke here, because a laugh can be what a first meeting needs. Others would first answer the question that is inside the bet.
    # thought: Funny. That's not an answer, though.
    Tyler: What, not even for charity?  # face: smile
    You say that you would have to ask your manager, and that makes him laugh.
* (half_four) "I can't bet. I'll see you every Thursday at half past four. If I can't, I tell you before."
    ~ promise(thursdays)
    # move: small_promise # evidence: one_steady_adult # see: same_time_same_place, not_let_down, more_contact
    # why: You promised a time, so Tyler can check it. It counts when you keep it. In one inspection children spoke again and again of one worker they could trust.
    # thought: Half past four. I'll be counting.
    He takes your pen off the table and writes 4.30 on the back of his hand.  # pose: upright # look: down
* (odds) "You gave him eight weeks. What have I done that I only get six?"
    { which_bits:
        ~ change(trust, 1)
        # move: reflect_meaning # evidence: voice_and_help
        # why: You had told Tyler what you pass on, and asked about the number, so he told you a little. A trusted worker may make children readier to speak.
        # thought: Nothing. You've not done anything. That's when they leave.
        Tyler: Nothing. You've not done anything.
        Tyler: It takes six weeks till a worker's any good. He never got there.  # face: solemn # look: down
    - else:
        # move: answer_with_question # see: open_and_honest
        # why: Tyler told you how long he gives you, and you asked him another question, so he had still not heard how long you think it will be.
        # thought: Nobody just says.
        Tyler: You've not said, though. You just asked me something.  # look: away # face: contempt
    }
* (till_done) "I'm your worker till your order ends. If I get moved, you'll hear it from me."
    ~ change(reliability, 1)
    # move: honest_limits # evidence: planned_endings # see: open_and_honest
    # why: You told Tyler the plan and who would tell him if it changed, so he knew both. A change of worker should be explained, says the inspectorate.
    # thought: The beard never told me at all.
    Tyler: From you, though. Not from a letter.
    You say that it will be from you. He thinks about that.
-
{ ninth_day:
    He goes to the door before you, lifts it, and pulls. He holds it open with his foot.  # pose: turned_away
- else:
    In reception Craig asks if it's all done, and is on the stairs before anybody has answered.  # scene: reception # with: craig # pose: upright # face: calm # sound: office
}
-> week

// ---------------------------------------------------------------------------------------------------------------
// Your week: three hours that nobody has booked, and more than three things to do in them.

=== week ===
The next week. Your diary has three free hours, and there are more than three things to do.  # scene: desk # with: nobody # sound: office
The report for Tyler's panel is not started. Ros wants an hour to discuss your work: supervision.
Leanne, Tyler's mum, has told you on the phone that she can come to the panel if it is after four. The office downstairs makes the panel's times. It is open on Monday and Wednesday mornings.
{ owed(text_by_friday):
    You told Tyler that you would text him by Friday.  # after: room_two.ask_evening
}
- (slot)
~ hour++
{ hour:
- 1: It is Monday, eleven o'clock: the first hour.  # discuss: What would you leave out this week, and who would notice first?
- 2: It is Wednesday, half past ten: the second hour. A boy of twelve is sitting in reception, sent home from school. His own worker is in court all morning.  # with: nobody
- 3: On Thursday Tyler comes. He does a page of the booklet, and beats you at Connect Four. Now it is Friday, four o'clock: the third hour.  # with: nobody
- else: -> shed
}
* (ring_craig) Ring Craig, who has left two messages from his van.
    # move: work_with_family # evidence: adults_in_community # see: confidentiality_limits, alliance_unsettled
    { straight:
        # why: You told Craig only the times, as you had told Tyler, so Tyler can check it. For the panel nothing changes. Other adults can do good, an inspectorate says.
        # thought: He's in a good mood. You only told him times, then.
    - else:
        ~ change(reliability, 1)
        ~ change(empathy, -1)
        # why: You answered Craig, so he tells you of the shed. But Tyler doesn't know yet what you tell Craig. Other adults round a child can do good, an inspectorate says.
        # thought: You're talking about me.
    }
    You tell Craig the day and time of your meetings, and nothing else.
    Craig: He's not in trouble? People only ring me when he is.  # with: craig
    Craig: If you want him to talk, try his shed. It's behind the flats.
    -> slot_end
* (report_done) Shut the door and write Tyler's report, while you remember how he talks.
    # move: write_in_their_words # evidence: say_what_you_record # see: valued_as_individual
    # why: You wrote the report now, so Tyler can read it in the shed, before the panel does. One word is still wrong. Guidance is to check what you understood.
    # thought: What are you putting, though?
    It comes to three pages, and what he wants is in it: to be left alone. One box on the computer lets you choose only from a list. You choose the nearest word, and plan to change it later.
    -> slot_end
* (pauline) { hour < 3 } Go down to the office, and ask if the panel can meet in the evening.
    ~ evening = true
    # move: follow_through # evidence: care_shown # see: listen_take_seriously, not_let_down
    { not owed(text_by_friday):
        # why: You had heard when his mum sleeps and did something about it, so she can sit beside Tyler at the panel. An inspectorate lists real care among what matters.
        # thought: I never asked you to do that.
    - else:
        # why: You asked in good time, so the panel could still be moved, and Tyler's mum can come. An inspectorate lists real care among what matters.
        # thought: She'll have to get up. She will, though.
    }
    The woman in the office changes the time for four people, and the panel is at half past five.
    { owed(text_by_friday):
        ~ kept(text_by_friday)
        ~ change(reliability, 2)
        You text Tyler the same day. Four hours later he asks who this is, and then he writes OK.  # settles: text_by_friday
        # move: follow_through # evidence: not_let_down
        # why: You texted before the day you had named, so Tyler could see that you did it. The inspectorate says that children want somebody who does not let them down.
        # thought: It's not even Friday.
    - else:
        You text Tyler the new time. Four hours later he asks who this is, and then he writes OK.
    }
    -> slot_end
* (orange) Take the hour with Ros, to talk about your work with Tyler.
    # move: use_supervision # evidence: mirrored_culture # see: self_reflection, coached_workers, trained_workers
    # why: Ros listened, so now you know: Tyler must hear of the letter first. That is still to do. Workers often treat families the way managers treat workers, an inspectorate notes.
    # thought: Nothing on telly. Crisps for tea.
    Ros: What's he betting on?  # with: ros # pose: peeling # face: serious
    You tell her: six weeks, five pounds.
    Ros: So if you go, he's got five pounds, and he was right about you. He's won.
    Ros: And the woman who cut her hand on that glass has written him a letter. It'll be read out at the panel. Who's going to tell him it's coming?
    -> slot_end
* (mason) { hour == 2 } Sit with the boy for an hour, until his grandmother comes.
    # move: another_child # evidence: delivery_model # see: time_and_space
    # why: You gave the hour to a child who had nobody, so one hour is left for Tyler's things. The whole service has to support relationships, an inspectorate says.
    # thought: Maths now. Not going. Nobody at home.
    The boy has drawn a snake round his own arm in pen. At the end he says something worrying about his teacher. You say that Ros has to hear it, and you tell her.
    -> slot_end
* (card) { hour == 3 } Take a card to Tyler's flat, with the time and place of your next meeting on it.
    # move: plain_information # evidence: above_and_beyond # see: valued_as_individual
    # why: You brought Tyler the time on paper, so you had no hour left for anything else. Children in a Scottish study liked workers who did more than they had to.
    # thought: Who posts things?
    There is a light on in one of the sheds behind the flats, and something in there is clicking. You put the card through his door.
    { owed(text_by_friday):
        ~ kept(text_by_friday)
        ~ change(reliability, 2)
        On the card there is one more line: you have not yet asked for an evening panel, and you will on Monday.  # settles: text_by_friday
        # move: say_no_news # evidence: not_let_down
        # why: You had named a day, and wrote on that day, so Tyler could see that you did it. Children want that, an inspectorate says.
        # thought: That's not an answer. It's Friday, though.
        On Monday it is too late to ask. You text him that, and that you are sorry.
    }
    -> slot_end
* (no_news) { hour == 3 and owed(text_by_friday) } Text Tyler that you have not yet asked for the evening, and that you will on Monday.
    # move: say_no_news # evidence: not_let_down
    # why: You had no news and wrote all the same, so Tyler knew what was happening. The inspectorate says that children want somebody who does not let them down.
    # thought: That's not an answer. It's Friday, though.
    ~ kept(text_by_friday)
    ~ change(reliability, 2)
    Tyler writes back OK.  # settles: text_by_friday
    # move: say_no_news # evidence: not_let_down
    # why: You had named a day, and the text came on that day, so Tyler could see that you did it, even without a yes. Children want that, an inspectorate says.
    On Monday the office tells you that last week it could have changed the time, and now it is too late. The panel stays at two o'clock. You text him that, too, and that you are sorry.
    -> slot_end
- (slot_end)
{ hour == 3 and owed(text_by_friday):
    ~ broken(text_by_friday)
    ~ change(reliability, -2)
    On the bus home you remember that you have not texted Tyler. It is ten past six, and his number is on the work phone, on your desk.  # settles: text_by_friday # after: room_two.ask_evening
    # move: put_off # evidence: not_let_down
    # why: You had named the day, so Tyler waited, and couldn't know if you had forgotten or didn't care. Children want not to be let down, an inspectorate says.
    # instead: "Tyler, I've not asked yet. I will on Monday, and I'll text you then."
    # thought: Friday. Knew it.
}
-> slot

// ---------------------------------------------------------------------------------------------------------------
// The shed behind the flats. What hangs on the wall depends on whether he was told where his words go.

=== shed ===
It is Thursday of the third week. You asked Tyler where he would rather meet, and he said the shed. Where you are, and when you'll be back, is on the board at work.  # scene: bike_shed # with: tyler # pose: hands_busy # look: down # face: calm # sound: outdoors
{ week.ring_craig:
    Craig: He's swept it for you. I never told him that the shed was my idea.  # after: week.ring_craig
- else:
    Craig: It's behind the flats. I did leave you two messages.
}
{ week.mason:
    Tyler: That little kid in reception says you sat with him. He showed me his snake.  # after: week.mason
}
A brick holds the door open. Old tools hang along the wall, spanners, and each has its own outline in felt pen. One outline is empty. Under the bench is a box of new ones with the price still on.
Tyler: Craig got me them.
He reaches over the box for an old one, gives you a wheel to hold, and tightens one of its spokes with a small key. For ten minutes you talk about wheels.
{ straight: -> on_the_wall|-> off_the_wall }

= on_the_wall
On the wall behind him is a bus timetable, printed on plastic: Route 38, Lime Street. Lime Street is the shelter that he broke. Next to 09:50 on Saturdays are three crosses in pencil.
He knew that you were coming, and has not taken it down. He looks at it, and at your notebook.  # look: at # face: blank
* (get_it_back) "We could put it back at the bus stop one night, you and me, before anybody sees it's gone."
    ~ timetable = 1
    ~ change(trust, -2)
    # move: fix_quietly # evidence: confidentiality_limits # see: open_and_honest, say_what_you_record
    # why: You offered to hide it, after saying that you pass such things on, so Tyler couldn't know which you meant. Advice is to say early what may be passed on.
    # instead: "That looks like Lime Street's. I have to write it down. Then we'll see about getting it back."
    # thought: That's not what you said.
    Tyler: Do you pass that on, what you just said? It's new stuff.  # face: suspicious
    You laugh, and he doesn't.
* (crosses) "That's ten to ten, on three Saturdays. What happened on those three?"
    ~ timetable = 2
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: reflect_meaning # evidence: reasons_behind # see: say_what_you_record, mentoring
    # why: Tyler had looked at your notebook. You asked about the crosses first, so he couldn't tell if your rule counted here. Asking why can help, inspectors remarked.
    # instead: "That looks like Lime Street's. I have to write it down, and Ros is told. I'm telling you first."
    # thought: You saw the crosses. You never said that you'd write it down.
    Tyler: This mentor they got me. He did football. He said he'd pick me up there on Saturdays.  # look: down
    Tyler: He came the first time. Those are the times he didn't.  # face: solemn
    You don't say that you'll have to write it down, and he doesn't ask.
* (write_down) "That looks like Lime Street's. I said that I write new things down, and I will."
    ~ timetable = 3
    ~ change(trust, 2)
    ~ change(reliability, 1)
    # move: say_what_you_record # evidence: trust_empathy_reliability # see: say_what_you_record, open_and_honest
    # why: You did what you had told Tyler you would do, so he could see that it was true. Children look for somebody reliable, by the inspectorate's account.
    # thought: You said you would. I didn't think you would.
    Tyler: I know. You said.
    Tyler: Am I in trouble with the police for it?  # look: at
    You: I don't know. Don't tell me any more about it now. I tell Ros, and our rule is that she tells the police.
    You: If they ask you, a solicitor costs nothing, and an adult sits with you. I'd like your mum to hear it from us first. Is that all right?
    Tyler: She'll be mad. She'd rather it was you than them, though.
    He takes the timetable down, and puts it in a bin bag.  # face: calm
* (spoke_key) Say nothing about it, and ask what the little key in his hand is called.
    ~ timetable = 1
    ~ change(trust, -1)
    ~ change(reliability, -1)
    # move: look_past # evidence: not_let_down # see: open_and_honest
    # why: You had said that you write new things down. Tyler saw you not do it, so he can't rely on you now. Children want somebody reliable, an inspectorate says.
    # instead: "I've seen the timetable. That's one that I write down, and I'm telling you first."
    # thought: You saw it. You definitely saw it.
    Tyler: It's a spoke key.
    He looks at the timetable, and at you, and goes back to the wheel.
-
-> barn_full

= off_the_wall
On the brick wall behind him is a clean patch, as big as a tea tray, with a screw hole in each corner, where something has been taken down.
* (outlines) "You've drawn round every spanner. Who taught you that?"
    ~ change(empathy, 1)
    # move: follow_interest # evidence: respect # see: interests, voice_and_help, trauma_treatment
    # why: You asked about what Tyler does well, so he could tell you about somebody he never mentions. One child told inspectors of a worker who showed respect.
    # thought: He did take the big spanner, though.
    Tyler: They're my dad's. You'd take your spanners with you, wouldn't you, if you weren't coming back.  # look: down # face: solemn
    He hangs up the one that is in his hand.
* (what_was_there) "What used to be up there, Tyler? It's not been gone long."
    ~ change(empathy, -1)
    # move: question_as_search # evidence: confidentiality_limits # see: open_and_honest
    # why: You had never told Tyler what you pass on, so he couldn't know what you would do with an answer, and gave none. Advice is to say it early.
    # instead: "I never told you properly what I pass on. Can I, before I ask you anything?"
    # thought: That's my business.
    Tyler: A shelf. It fell down.  # look: at # face: suspicious # pose: arms_crossed
* (police_again) { promises_not_yours !? stays_in_here } "You asked me about the police, and I never answered you properly. Can I now?"
    ~ change(trust, 2)
    # move: repair # evidence: repair_rupture # see: confidentiality_limits
    # why: You brought his question up yourself, so Tyler knows now what goes further. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: I thought you'd forgot.
    Tyler: That was ages ago.  # look: at
    -> told_now
* (not_true) { promises_not_yours ? stays_in_here } "I said that it stays in here. It doesn't, and I'm sorry. Can I say who hears what?"
    ~ change(trust, 2)
    # move: repair # evidence: repair_rupture # see: confidentiality_limits
    # why: You said that it had not been true, so Tyler knows now what goes further. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: You could have not said. I'd never have known.
    Tyler: I never believed it anyway.  # look: at
    -> told_now
-
-> barn_full

= told_now
~ straight = true
You: I write a few lines every time we meet. My manager can read them, and so can the police officer.
You: Something new that you've done, our rule is that I pass it on. If anybody could get hurt, you as well, I tell my manager, and we'd talk first about who else should know. And whoever comes with you to the panel hears my report.
You: Which of those is the one you asked me about?
Tyler: The police. They can read it.
Tyler: You could have just said that the first time.
He looks at the clean patch, and then quickly at you.
-> barn_full

= barn_full
Tyler: What's this panel even for? It's only glass. The council's got a barn full of it.  # pose: slouched # face: contempt # look: at
You: They agree a list with you of what you'll do for six months. You can say which bits you couldn't do.
You: It matters that you do it. If it goes wrong, we come back and talk, and it can go back to court. If you finish it, most jobs can't ask you about it later.
Tyler: Right.  # look: away
Tyler: There was three of us, though.
You: I know. The others weren't caught.
You know that the glass cut the hand of Mrs Okafor, who cleans the shelter. A letter from her will be read out at the panel. She says that you may tell him about both.
Tyler: Right. What was the list for, again?  # look: down
You told him a minute ago. You tell him again.
Tyler: Right. Nobody got hurt that I heard about, though.  # look: at # discuss: Who should Tyler hear this from, and when? What does each way cost him? # say: What do you say or do?
* (all_of_it) "Mrs Okafor got hurt. She cleans that shelter. Four stitches, and a letter. I wanted you to hear it from me."
    ~ warned = true
    ~ change(trust, -1)
    # move: too_much_at_once # see: plain_words, open_and_honest
    # why: Tyler had just forgotten what the list was for, and you told him four new things at once, so he took in only the last.
    # instead: "Somebody did. A woman cut her hand when she swept the glass up."
    # thought: Who's that? What letter?
    Tyler: Right. Hear what?  # face: blank
    You say it again in pieces, the hand, the stitches, the letter, and he nods at each one.
* (somebody_did) "Somebody did. A woman cut her hand when she swept the glass up."
    ~ warned = true
    ~ change(trust, 3)
    ~ change(empathy, 1)
    # move: one_at_a_time # evidence: plain_words # see: open_and_honest, challenge_and_encouragement
    # why: Tyler had just forgotten what you told him, so you said one thing and stopped, and he could ask for the next. Therapists advise one piece at a time.
    # thought: Somebody did. I never saw anybody.
    Tyler: How bad is it?  # face: worried
    You: Four stitches.
    Tyler: Which hand?  # look: at
    You don't know. He nods, and puts the key down. After a while you say that there is a letter, and it will be read out at the panel.
* (wheel_first) "Let's get this wheel straight. The panel can wait till next week."
    ~ change(trust, -1)
    # move: avoid_challenge # evidence: bond_most_cited # see: common_third, open_and_honest
    # why: You left the letter for later, so Tyler will hear it from others. The wheel helped: better relationships are the thing most often said to help a child, inspectors write.
    # instead: "Somebody did get hurt. Do you want to hear it now, or when the wheel's done?"
    # thought: Good. Pass me that key.
    He shows you how, and lets you do the last spoke yourself.  # pose: hands_busy # face: calm
    Tyler: That's not bad, that, for somebody who's never done one.  # face: smile
* (five_a_m) "A woman has to sweep up your glass at five in the morning. What if that was your mum?"
    ~ warned = true
    ~ change(trust, -2)
    # move: lecture # evidence: fairness # see: challenge_and_encouragement, non_blaming
    # why: You used Tyler's mum against him, so he stood up for her and could not think about the letter. Fairness is on an inspectorate's list of what children want.
    # instead: "There's something that you don't know about that night. Do you want it now, or when the wheel's done?"
    # thought: Leave my mum out of it.
    Tyler: My mum does sweep up. That's what she does.  # face: angry
    He takes the wheel off you. You tell him the rest while he works: the hand, the letter, and who will read it.  # pose: hands_busy # look: down
-
{ week.report_done: -> goole|-> the_38 }

= goole
You have the report in your bag. You can read it out, you say, and he can stop you where it's wrong. # pose: upright # face: serious # look: down # after: week.report_done
{ owed(report_first):
    ~ kept(report_first)
    ~ change(reliability, 1)
    It goes to the panel on Monday, so there is time to change it, as you had said.  # settles: report_first
    # move: follow_through # evidence: not_let_down
    # why: You had said that he would read it first, and he did, so Tyler could check one thing that you say. Children want that, an inspectorate says.
    # thought: You actually brought it.
}
He takes your pen off the bench, clicks it, and gives it back.
Tyler: I wrote on the last one. Nobody changed it.
On page two he puts a finger under two words.
Tyler: It says "Father absent". He's not absent, he lives in Goole, that's all. Who writes that?  # look: at
* (the_box) "That's only the form's word, the same for everybody. Nobody means it about your dad."
    ~ change(empathy, -2)
    # move: hide_behind_form # evidence: tick_box # see: valued_as_individual
    # why: You answered about the form while Tyler read about his dad, so the wrong line stays. Without time and patience, meetings can become only filling in forms, an inspectorate warns.
    # instead: "That's wrong, then. I'll ring Ros now, and you can hear her change it."
    # thought: I'm not everybody, though.
    Tyler: Not everybody's got a dad in Goole.  # face: contempt # lean: back
    He reads the rest of it quickly and gives it back to you.  # look: down
* (when_last) "That's only an hour on the train. When did you last see him?"
    { straight or shed.outlines:
        # move: ask_about_home # evidence: empathy_wished # see: say_what_you_record, bond_first
        # why: You asked about the man, so Tyler could answer. But the wrong word is still there. Children wish for empathy, an inspectorate says.
        # instead: "Then it's wrong. I'll ring Ros now, and you can hear her change it."
        # thought: Easter. I had my other coat.
        Tyler: Easter. Not this Easter, the one before.  # look: down # face: solemn
        You wait, and he says no more. You write Goole beside it on the page yourself.
    - else:
        ~ change(empathy, -1)
        # move: ask_about_home # evidence: time_and_space # see: say_what_you_record, pace_of_child
        # why: You asked for more before you changed the one thing Tyler had corrected about his dad. After loss or hurt, relationships need time and room, an inspectorate says.
        # instead: "Then it's wrong. I'll ring Ros now, and you can hear her change it."
        # thought: Is there a box for that?
        Tyler: Dunno. You've got it all written down anyway.  # face: suspicious
        He gives it back to you, folded. You write Goole beside it at work.
    }
* (biro) Give him your pen, and hold the page flat while he writes it in his own words.
    ~ change(empathy, -2)
    # move: write_together # see: say_what_you_record, valued_as_individual
    # why: Tyler had written on the last report, and nobody changed it. You gave him the pen again, so he wrote without believing that anybody would change it.
    # instead: "That's wrong, then. I'll ring Ros now, and you can hear her change it."
    # thought: I gave you that back.
    He writes that his dad lives in Goole, in small letters, and gives the pen back to you again.  # look: down
    Tyler: That's what I wrote on the last one.  # look: at # face: blank
* (ring_ros) Ring Ros at the office, and ask her to change it.
    ~ change(empathy, 3)
    # move: do_it_now # evidence: say_what_you_record # see: valued_as_individual, not_let_down
    # why: Tyler had written on the last report, for nothing. So you had the words changed while he listened. Guidance is to check with the child what you understood.
    # thought: Gear arm. Who calls it that?
    You hold the phone so that he can hear.
    Ros: I've left that box empty. And under it: "Dad lives in Goole." That's typed. Is there anything else?
    Tyler: Page three says gear arm. It's called a rear mech.  # lean: in
-
-> the_38

= the_38
{ not week.report_done:
    Tyler: What have you put about me, then? For the panel.  # pose: upright # look: at
    You say that you have not written anything yet. He nods.
}
Tyler: Your bus is the 38. It goes in four minutes.  # pose: hands_in_pockets # face: calm
{ week.report_done: -> panel|-> reception }

// ---------------------------------------------------------------------------------------------------------------
// Only where the week had no room for the report.

=== reception ===
You wrote the report on Sunday night, mostly from the file, and on Monday it went to the panel. Now it is Wednesday, the day of the panel, and you are going to walk there with Tyler. {evening:His mum's bus isn't in yet.|Craig is looking for somewhere to leave the van.} Dawn, who sits on the panel for your service, has given Tyler a copy, as she always does.  # scene: reception # with: tyler # pose: upright # face: serious # look: down # sound: office
{ owed(report_first):
    ~ broken(report_first)
    ~ change(reliability, -2)
    He is reading it for the first time, and three people have read it before him.  # settles: report_first # after: room_two.first_read
    # move: put_off # evidence: promises_undelivered
    # why: You had said that Tyler would read it first, and three people had it before him. Many children in care were promised things that did not happen, two researchers write.
    # instead: "I said you'd read it first, and I sent it before you had. I'm sorry. Here it is."
    # thought: You said I'd read it first.
}
Tyler: It says "Father absent". He's not absent, he lives in Goole, that's all.  # look: at
Two lads on the chairs by the door have stopped talking, and look at him.
* (fair_report) "You got it too late, and that's my fault. There's a lot in there about bikes, though."
    ~ change(empathy, -1)
    # move: general_praise # evidence: affirm_specific # see: repair_rupture
    # why: You pointed to the bikes when Tyler had named a wrong line, about his dad, so it stayed wrong. Australian advice is to name one real thing, not general praise.
    # instead: "Bring it into room two for ten minutes, and we'll go through it."
    # thought: I can't see it.
    Tyler: Where? I can't see anything about bikes.
    You look for it with him. It is half a sentence, on page three.
* (late_copy) "You should have had that before they did. What else is wrong?"
    ~ change(empathy, -1)
    # move: before_others # see: repair_rupture, say_what_you_record
    # why: Two lads were listening when you asked Tyler what else was wrong, so he could not say anything more about his family.
    # instead: "Bring it into room two for ten minutes, and we'll go through it."
    # thought: Not here. They can hear.
    Tyler: Nothing.  # look: away
    You cross out one word on page two. He has turned the report over.
* (in_here) "Bring it into room two for ten minutes, and we'll go through it."
    ~ change(empathy, 2)
    # move: keep_for_later # evidence: repair_rupture # see: say_what_you_record
    # why: Two lads could hear, so you took Tyler away from them, and he could speak. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: All right. Not out there.
    In there you say that he should have had it first. He finds four things. At the table you tell the panel that the changes are Tyler's and the delay is yours.  # scene: interview_room # with: tyler # pose: upright # face: serious # look: down # sound: office
* (dawn_asks) "I got that wrong. Tell Dawn at the start what should be there. She always asks."
    ~ change(empathy, -1)
    # move: hide_behind_form # evidence: voice_and_help # see: say_what_you_record
    # why: You left it to Tyler to say it to two strangers, so he said nothing. A trusted worker may make children readier to say what they think, an inspectorate says.
    # instead: "Bring it into room two for ten minutes. Then I'll tell Dawn what's wrong in it."
    # thought: In front of them? No.
    Tyler: Say what? That he's in Goole?  # face: contempt
    He puts the report face down on the chair next to his.
-
-> panel

// ---------------------------------------------------------------------------------------------------------------
// The panel: a letter, a question, and a contract.

=== panel ===
The panel meets in the upstairs room of the library, at {evening:half past five|two o'clock}. Bernard and Nasreen, two volunteers, sit along one side of a table, and Dawn for your service.  # scene: panel_room # with: tyler # pose: upright # face: blank # look: down # sound: hall
{ evening:
    Leanne has come in her work fleece. She sits so near to Tyler that their sleeves touch.
    Leanne: If I look angry, it's because I've only just got up.  # face: calm
- else:
    The court said that his mum was to come. She has sent a note that Craig comes in her place. Dawn writes that down, and lets the panel start without Leanne this one time.
    Craig: His mum would have come if it was later.
}
{ timetable == 3:
    You wrote the timetable down, and Ros rang Leanne and the police. It went well: if the timetable is put back, they will do nothing more.  # after: shed.on_the_wall.write_down
}
{ timetable == 1 or timetable == 2:
    You have still not written the timetable down.  # after: shed.on_the_wall.get_it_back, shed.on_the_wall.crosses, shed.on_the_wall.spoke_key
}
Dawn takes a letter out of her folder.{not warned: You have not told Tyler that there is one.}
Dawn: Mrs Okafor didn't want to come. She's asked me to read this to you.
Dawn: "I clean nineteen shelters, from five in the morning until nine. I wear gloves. The glass went through the glove. They put in four stitches, and I lost nine days. The nine days are not paid."  # hard: Mrs Okafor's letter is read. She cut her hand clearing the glass, needed stitches, and lost nine days' pay. The timetable has not been replaced, so people ask her for the times. She would like to know why it was that shelter. # sound: none
Dawn: "They have put the glass back, and not the timetable. People see my orange jacket and ask me for the times. I have learned the times."
Dawn: "I said some things about you at the hospital. My daughter says not to write them. There is no light at Lime Street, and nobody to see what you break. I would like to know why you broke that one."
Bernard takes his glasses off.  # hard_end # face: solemn # sound: hall
{ warned:
    Tyler has pulled the letter over to him. One finger moves along under the first line.  # look: down
- else:
    Tyler looks at the door, and then at you.  # look: at
}
Nasreen pours him some water.{evening: Leanne looks at her own hands.}
Nasreen: That's hard to hear. Is there anything you want to say, Tyler, or do you need a few minutes?
* (five_minutes) Push your chair back, and ask if he could have five minutes outside.
    # move: take_a_break # evidence: worst_spells # see: pace_of_child, time_and_space
    { not warned:
        ~ change(empathy, 1)
        # why: Tyler had looked at the door, so you took him out, and he could speak. Children in a Scottish study valued a worker who stayed through the worst.
        # thought: Out. Good. Out.
        On the landing he drinks two cups of water, one after the other.  # pose: turned_away # face: worried
        Tyler: You could have told me that there was a letter.
        You: I could. I should have, and I'm sorry.
    - else:
        ~ change(empathy, -1)
        # why: Tyler's finger was under the first line. You took him out, so he didn't finish it. Children in a Scottish study valued a worker who stayed through the worst.
        # instead: "There's no hurry, Tyler. Read it for as long as you like."
        # thought: I'm not done.
        On the landing he drinks two cups of water, one after the other.  # pose: turned_away # face: blank
        Tyler: I was reading that.
    }
* (tell_them) { timetable == 2 } "I think I know. A mentor picked him up from there, Saturdays, and then stopped."
    ~ timetable = -1
    ~ change(trust, -3)
    # move: speak_for # evidence: respect # see: advocacy, confidentiality_limits
    # why: Tyler had told you that in the shed. You told it for him, so it wasn't his any more. One child told inspectors about being respected, and beginning to talk.
    # instead: "There may be a reason. It's Tyler's to tell, if he ever wants to, and he doesn't have to today."
    # thought: I told you that. Not them.
    Tyler: I told you that. I never told them.  # look: at # face: angry
    Bernard: Ah. Well, that makes it a different matter, doesn't it.
* (no_words) { timetable != 2 } "He's fourteen, and there are five of us. I'm not sure that he knows why."
    ~ change(trust, -1)
    # move: speak_for # evidence: respect # see: advocacy
    # why: You answered for Tyler, who sat beside you and knew, so he could only get angry. One child told inspectors about being respected, and beginning to talk.
    # instead: "You don't have to answer that here, Tyler. Do you want a minute?"
    # thought: Talking about me like I'm not sat here.
    Tyler: I know why. You could ask me.  # look: at # face: angry
* (leave_quiet) Look at the letter, not at Tyler, and say nothing yet.
    { warned:
        ~ change(empathy, 3)
        # move: wait # evidence: pace_of_child # see: confidentiality_limits
        # why: Tyler's finger was moving under the words, so you said nothing, and he could come to the end in his own time. Advice is to respect a pause.
        # thought: Nine days. For a bit of glass.
        Tyler: Nine days. Do they not have to pay her?  # look: at
        Nasreen: They didn't, love.
        Tyler: That's not fair, that, with four stitches.
    - else:
        ~ change(trust, -1)
        # move: silence_too_soon # evidence: no_blueprint # see: open_and_honest, pace_of_child
        # why: Tyler had looked at the door and at you. You looked away, so he had to answer alone. No one way works with every child, the inspectorate says.
        # instead: "Can I check something with Tyler, outside, for a minute?"
        # thought: Stop looking. Stop not looking.
        Tyler: It was nearest. It was just the nearest one.  # face: blank
        Bernard writes that down as the answer.
    }
* (fair_question) "She's asking why that one, Tyler. That's fair. You don't have to answer it today."
    # move: challenge_with_care # see: victim_choice, open_and_honest
    { warned:
        # why: You called the question fair, but Tyler was still reading, so he had to stop and answer. Encouragement and challenge, well balanced, can help, inspectors remarked. # evidence: challenge_and_encouragement
        # instead: "There's no hurry, Tyler. Read it for as long as you like."
        # thought: Let me finish it.
        Tyler: I'm reading it. I'll write her one. I'm not saying it out loud.  # look: at
        Dawn: You can. She has said that she'd read it.
    - else:
        ~ change(trust, -1)
        # why: You had not told Tyler about the letter. You called its question fair, so he saw that you had known of it. A framework is said to value honesty. # evidence: open_and_honest
        # instead: "Can I check something with Tyler, outside, for a minute?"
        # thought: You knew. You sat in my shed and you knew.
        Tyler: You knew. All that time on a wheel, and you knew.  # look: at # face: angry # pose: arms_crossed
        He says it quietly. The three of them look at their papers.
    }
-
-> contract

=== contract ===
Bernard has a list for the contract, longer than the one in your report. He means it kindly.  # pose: upright # look: away # face: blank
Bernard: A letter to Mrs Okafor, since she's said that she'd read one. Fifteen hours of useful work. School, every day and every lesson.
Bernard: Thursdays at half past four with your worker. The group on Tuesdays. And the course about victims.
Tyler: Yeah. Fine.
He has said it to all six, without looking at the paper.
Nasreen: Is there one that you'd leave out?
He counts them with Bernard's pen, and begins again at one. Then he holds the pen out to you.  # look: at
{ evening:
    Leanne: Who's going to get him up for all that? I'm at work, and Craig drives his van.  # discuss: Who is this contract for? What would each of your answers do to the next six weeks?
- else:
    Craig: I'm forty, and I couldn't do all of that.  # discuss: Who is this contract for? What would each of your answers do to the next six weeks?
}
* (sign_for_now) "Could you sign it for now, Tyler, and we make it shorter at the next meeting?"
    ~ change(reliability, -1)
    # move: put_off # evidence: referral_order # see: panel_coproduction, understanding_choices
    # why: You asked Tyler to sign for now, so he could not tell whether it counted. A referral order begins on the day that the contract is signed.
    # instead: "Before anybody signs, Tyler: I'd cross out 'every lesson' first. Is that one too much?"
    # thought: What am I signing, then?
    Tyler: So it doesn't count.
    You say that it does count. He signs it without reading it.
* (cross_one) "Tyler, here's the list. If you could cross one out, which would it be?"
    ~ change(empathy, -1)
    # move: leave_it_to_them # see: manageable, understanding_choices
    # why: Nasreen had just asked him that. Tyler counted twice and gave you the pen. You asked it again, so he said what would stop the questions.
    # instead: "I'd cross out 'every lesson' first. Is that one too much, or is it another one?"
    # thought: She just asked me that.
    Tyler: None. They're all fine.  # lean: back
    He pushes the list back across the table, and signs where Bernard shows him.
* (every_lesson) "I'd cross out 'every lesson' first. Is that one too much, or is it another one?"
    # move: suggest_one # see: manageable
    { trust >= 8:
        ~ fits = true
        ~ change(trust, 2)
        # why: Tyler counted twice and held out the pen, so you named one thing, which he could refuse. National guidance wants the contract worked out with the child. # evidence: panel_coproduction
        # thought: How did you know that one?
        Tyler: It's that one. I only go on Tuesdays, and for technology.  # look: at # face: serious # lean: in
        Dawn: School will still want you all week. For us Tuesdays and technology are enough, and your worker asks school this week about the other days.
        Tyler: So on those days I'm in trouble with school, and not with you.
        He takes the pen back. They start again, and three things are left.
    - else:
        # why: You named one thing, but Tyler didn't trust you yet, so he could not say. A trusted worker may make children readier to say what they think, an inspectorate says. # evidence: voice_and_help
        # thought: Just let me sign it.
        Tyler: They're all fine.  # lean: back
        He pushes the list back across the table, and signs where Bernard shows him.
    }
* (too_many) "That's six things. I couldn't do six of them, and I write everything down."
    ~ fits = true
    # move: advocate # evidence: social_pedagogy # see: advocacy, manageable, more_contact
    # why: You spoke up, so it became three things that he can do. Tyler didn't choose them. One way of working, social pedagogy, fits each plan to one child.
    # instead: "I'd cross out 'every lesson' first. Is that one too much, or is it another one?"
    # differ: Some workers would speak first here, because a child who fails at six things is the one who pays. Others would wait and ask, because a child most surely does what he chose himself.
    # thought: Now I've got to do six.
    Tyler: I could do six. I never said I couldn't.  # face: angry
    Dawn is nodding, though. It comes down to three, and she chooses which.
-
{ contract.every_lesson and fits:
    Nasreen asks him what he would do first, and he shows her on the paper. They sign. The six months start today.  # after: contract.every_lesson
- else:
    They all sign. Nobody has asked him to say what is on the paper. The six months start today.
}
{ timetable == 3 and contract.every_lesson and fits:
    The last line is in Tyler's writing. It says that the timetable goes back.  # after: shed.on_the_wall.write_down
}
{ promises_not_yours ? panel_fine:
    { contract.every_lesson and fits and warned:
        Tyler: That last bit was all right. You didn't know it would be, though.  # look: at # settles: panel_fine # after: room_two.be_fine
        # move: promise_outcome # evidence: promises_undelivered
        # why: You had promised what others decide. It came out well, so you lost no more trust here. But Tyler knows that you could not have known.
        # thought: Lucky.
    - else:
        ~ change(trust, -1)
        Tyler: You said it'd be fine. You said it twice.  # look: at # settles: panel_fine # after: room_two.be_fine
        # move: promise_outcome # evidence: promises_undelivered
        # why: You had promised what others decide, so when it went badly Tyler stopped believing you. Many children in care were promised things that did not happen, two researchers write.
        # thought: Fine. They always say fine.
    }
}
-> thursday

// ---------------------------------------------------------------------------------------------------------------
// The Thursday.

=== thursday ===
He comes the next day, and you write a plan with him from what he signed: what each of you does, and who to ring. {contract.every_lesson and fits:He knows it all already.|He can say half of it. You put the rest on a card for his jacket.}  # scene: interview_room # with: tyler # pose: upright # face: calm # look: at # sound: office
{ timetable == 3 and trust >= 10 and warned:
    ~ timetable = 4
    You have never asked about the crosses. The Thursday after, he tells you about them himself: a mentor picked him up at that shelter one Saturday, for football, and didn't come on the next three.  # after: shed.on_the_wall.write_down
}
{ timetable == 2 or timetable == 4:
    You ask Tyler if you may find out why. The mentor's office says that the money stopped, and that nobody told the children.  # after: shed.on_the_wall.crosses, shed.on_the_wall.write_down
}
Then it is Thursday of the sixth week, ten to four. The police station rings. They have had a girl of thirteen there since noon, and her mum's phone is off. Her nan can come at five. Until then she needs an appropriate adult, to see that she is treated fairly and understands.  # scene: desk # with: ros # pose: upright # face: serious # sound: office
Ros: You've done the training. Ask if she has a solicitor. I can't, I see a family at five.
Tyler comes at half past four, as every week. { owed(thursdays):You promised to tell him before, if you can't.} He has just texted you.
Tyler: Half 4 still? Craig's driving me and he wants to know what time.  # discuss: Two children need you at once. Who waits, and what do they think is happening?
* (ros_covers) Go now. Leave a message at the desk for Tyler, and ask Ros to see him till you're back.
    # move: unannounced_cover # evidence: one_steady_adult # see: not_let_down
    # why: You sent somebody else and told the desk, so Tyler found out when he got there. In one inspection children spoke again and again of one worker they could trust.
    # instead: "It's a quarter past five today, Tyler. I'll be at the front door."
    # thought: Who's that? Where are you?
    { not owed(thursdays):
        ~ change(reliability, -1)
    }
    The girl hears her rights again, with you there, and her nan takes over at five.
    -> too_late
* (tell_him) Text Tyler first: Ros at half past four, or you at quarter past five. He says which.
    ~ change(reliability, 1)
    # move: offer_choice # see: not_let_down, open_and_honest
    # differ: Some workers would let him choose, because it is his evening too. Others would name one hour, because Craig was waiting for it and the child had asked for one.
    # why: You told Tyler before he set out, so he knew. But he had asked at what time and got two answers, so he came at half past four.
    # instead: "It's a quarter past five today, Tyler. I'll be at the front door."
    # thought: What do I tell Craig, though?
    The girl hears her rights again, with you there, and her nan takes over at five.
    -> on_time
* (quarter_past) Text Tyler that it's a quarter past five today, and that you'll be at the front door.
    ~ change(reliability, 3)
    # move: ring_first # evidence: not_let_down # see: open_and_honest
    # why: Tyler needed one time for Craig, so you sent one, and he didn't wait. Children want somebody who does not let them down, the inspectorate says.
    # thought: Quarter past five. All right. At least I'm not stood there.
    The girl hears her rights again, with you there, and her nan takes over at five.
    -> on_time
* (be_back) Text him yes, and go now. It's ten minutes' walk, and he comes in forty minutes.
    ~ change(reliability, -1)
    # move: hope_for_the_best # evidence: one_steady_adult # see: not_let_down
    # why: You counted on being back and texted him yes, so Tyler came and waited. In one inspection children spoke again and again of one worker they could trust.
    # instead: "It's a quarter past five today, Tyler. I'll be at the front door."
    # thought: Half four. Twenty-five to. Right.
    The girl hears her rights again, with you there, and her nan takes over at five.
    -> too_late

= on_time
{ owed(thursdays):
    ~ kept(thursdays)
    ~ change(reliability, 2)
    It is a quarter past five. {tell_him:Tyler never answered. Ros asked him in at half past four, and he said that he would wait on the step.|Tyler is sitting on the step, eating chips.}  # scene: office_step # with: tyler # pose: upright # face: calm # look: at # sound: outdoors # settles: thursdays
    # move: follow_through # evidence: not_let_down
    { tell_him:
        # why: You had promised to tell Tyler before, and did, and came when you said. He still waited, because he had two times. Children want that, an inspectorate says.
        # thought: You did come, though.
    - else:
        # why: You had promised every Thursday, or to tell him before, and you did it for six weeks, so Tyler could count on it. Children want that, an inspectorate says.
        # thought: Every time. Every single one.
    }
- else:
    It is a quarter past five. {tell_him:Tyler never answered. Ros asked him in at half past four, and he said that he would wait on the step.|Tyler is sitting on the step, eating chips.}  # scene: office_step # with: tyler # pose: upright # face: calm # look: at # sound: outdoors
}
{ trust >= 10 and timetable >= 0:
    Tyler: That's six weeks. One more, and I owe you five pounds.
    You: We never bet.
    Tyler: Good, because I've not got it.  # face: cheeky
- else:
    Tyler: It's six weeks, if you were counting.  # face: blank # look: away
    You say that you were. He looks at you to see if that is true.  # look: at
}
{ timetable != 0:
    He has something flat under his arm, in a bin bag, with corners.  # after: shed.on_the_wall.get_it_back, shed.on_the_wall.crosses, shed.on_the_wall.write_down, shed.on_the_wall.spoke_key
}
{ saturdays_told():
    Tyler: I've got nothing to do on Saturdays, now.  # after: shed.on_the_wall.crosses, shed.on_the_wall.write_down
- else:
    He gets his phone out and opens the calendar.  # look: down
}
Tyler: When does it finish, all this with you?  # face: serious # say: What do you say to him?
* (what_made_you) { not unwritten() } "The third of June. What made you think about it ending, today of all days?"
    ~ change(trust, -1)
    # move: look_behind # see: planned_endings, pace_of_child
    # why: Tyler had asked for a date. You gave it and asked what was behind the question, so he stopped asking.
    # instead: "The third of June, as far as I know. If that changes, I tell you."
    # thought: I wanted a date. That's it.
    Tyler: I just asked when.  # look: away
* (own_up) { unwritten() } "I saw that in your shed and never wrote it down. I'll do it today. I'm sorry."
    ~ timetable = 3
    ~ change(trust, 2)
    # move: repair # evidence: repair_rupture # see: say_what_you_record
    # why: You said what you had left undone, so Tyler could stop waiting. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: Every knock, I thought it was the police.
    Tyler: I know you didn't. Nobody came.  # look: at
    You tell him that his mum hears it from you first, and that a solicitor and an adult are with him before anybody asks him about it. You tell Ros the same evening. It is three weeks late, and that goes in your own file. And it all finishes on the third of June, you say. He keeps the bin bag, and you write down that he has it.
* (workshop) "The third of June. {saturdays_told():And there's a bike workshop on Saturdays. Ros says I can come with you twice.|And there's a bike workshop on Saturdays. Is that any good to you?}"
    # move: connect_onward # see: planned_endings, mentoring
    { saturdays_told():
        { timetable == 4:
            ~ change(empathy, 3)
            # why: Tyler had just spoken of Saturdays, so you answered that too, and he could try one. Children in a Scottish study valued a worker who saw a future for them. # evidence: belief_in_child # see: hope_and_wanted
            # thought: Saturdays. You know what you're saying.
        - else:
            # why: You gave Tyler two Saturdays. One child valued feeling wanted by a worker. But what is in the bag is still not written down, and he knows. # evidence: hope_and_wanted
            # instead: "I saw that in your shed and never wrote it down. I'll do it today. I'm sorry."
            # thought: Saturdays. You know what you're saying.
        }
        Tyler: What time, though?  # look: at
        You: Ten o'clock. You choose the bus. If I can't come, I ring you first.
        After a while he says the bus at ten to ten, from Lime Street.
    - else:
        { timetable < 0:
            ~ change(empathy, -1)
        }
        # why: Tyler had his calendar open and asked for a date. You added Saturdays, so he had to say no to something. One overview asks which help does good for longer. # evidence: longer_supports
        # instead: "The third of June, as far as I know. If that changes, I tell you."
        # thought: Saturdays. No.
        Tyler: I don't do Saturdays. {timetable < 0:You know I don't. You told the panel.|You don't know why, so don't ask.}  # look: away # face: blank
    }
* (third_of_june) "It's the third of June, as far as I know. A Wednesday."
    {
    - unwritten():
        # move: look_past # see: not_let_down
        # why: You gave Tyler his date. But you never wrote down what's in the bag, so he takes it home again. Guidance asks for planned and explained endings. # evidence: planned_endings
        # instead: "I saw that in your shed and never wrote it down. I'll do it today. I'm sorry."
        # thought: June. And this, under my arm?
    - saturdays_told():
        ~ change(empathy, 1)
        # move: name_the_ending # see: not_let_down
        # why: Tyler asked for a date and you gave it, so he can count towards it. But he had spoken of Saturdays too. Guidance asks for planned and explained endings. # evidence: planned_endings
        # instead: "The third of June. And there's a bike workshop on Saturdays. Ros says I can come with you twice."
        # thought: June. Not Saturdays, then.
    - else:
        ~ change(empathy, 1)
        # move: give_what_is_asked # see: not_let_down
        # why: Tyler had his calendar open and asked for a date. You gave it and added nothing, so he has it. Guidance asks for planned and explained endings. # evidence: planned_endings
        # thought: June. That's ages. All right.
    }
    Tyler: What happens on the fourth?
    You: You don't have to come. You can ring, and I'll say who else there is.
    He puts the date into his phone.  # look: down
* (always_open) "On the third of June. You can drop in after that, though. The door's always open."
    ~ change(trust, 1)
    ~ change(reliability, -1)
    # move: open_door # evidence: promises_undelivered # see: planned_endings
    # why: You gave Tyler a day. Then you said 'always', so he had nothing to check. Many children in care were promised things that did not happen, two researchers write.
    # instead: "The third of June. After that you can ring, and I'll tell you who else there is."
    # thought: Third of June, then. Always, is it?
    Tyler: It's not open, though, is it? It sticks every time.  # face: cheeky
-
{
- unwritten():
    He takes the bag home with him again.
- timetable > 0 and not own_up:
    On the stairs he gives you the bag to carry.
}
{ not fits: -> back_to_the_table }
{ trust >= 16 and empathy >= 16 and reliability >= 11 and timetable >= 0 and not unwritten() and warned: -> ten_to_ten|-> signed_off }

= too_late
{ owed(thursdays):
    ~ broken(thursdays)
    ~ change(reliability, -2)
    It is ten past five. {ros_covers:Ros texts that she went to him, and he said he would wait outside.|Reception has gone home.} He is on the step with his hood up.  # scene: office_step # with: tyler # pose: turned_away # face: blank # look: away # sound: outdoors # settles: thursdays
    # move: put_off # evidence: promises_undelivered # see: not_let_down
    # why: You had said that you'd tell Tyler before. You didn't, so he sees a promise not kept. Many children in care know that, two researchers write.
    # instead: "Not half past four today, Tyler. A quarter past five, and I'll be at the front door."
    # thought: Six weeks. Told you.
- else:
    It is ten past five. {ros_covers:Ros texts that she went to him, and he said he would wait outside.|Reception has gone home.} He is on the step with his hood up.  # scene: office_step # with: tyler # pose: turned_away # face: blank # look: away # sound: outdoors
}
Tyler: I waited till quarter to five. Then I wanted to see how long you'd be.
{ timetable != 0:
    Something flat leans on the wall next to him, in a bin bag, with corners.  # after: shed.on_the_wall.get_it_back, shed.on_the_wall.crosses, shed.on_the_wall.write_down, shed.on_the_wall.spoke_key
}
Tyler: Six weeks. I said it'd be six weeks, and it is.
Tyler: And don't say sorry. The one with the beard was always sorry.
* (the_cells) "I'm sorry. I said half past four. There was a girl alone at the police station since noon."
    ~ change(trust, -1)
    # move: explain_yourself # evidence: repair_rupture # see: confidentiality_limits
    # why: You gave a reason that was another child, so Tyler learned that you might talk about him too. In therapy a defensive answer could get in the way.
    # instead: "I wasn't here at half past four. I'm here until six, if you want our meeting now."
    # thought: There's always a kid. Who do you tell about me?
    Tyler: {be_back:You texted me yes. You could've texted no.|Could you not text, though? You had my number.}
    He gets up. He is polite about it.  # pose: hands_in_pockets
    -> the_oranges
* (own_it) "I said half past four and I wasn't here, and I let you wait. I'm sorry."
    # move: repair # evidence: repair_rupture # see: not_let_down
    # why: You left your reasons out, and an open answer can help. But Tyler had just told you not to say sorry, so it meant nothing to him.
    # instead: "I wasn't here at half past four. I'm here until six, if you want our meeting now."
    # thought: They're all sorry.
    He waits for you to say more, and you don't.
    Tyler: You're sorry. Right.
    -> has_it_been_said
* (till_six) "I wasn't here at half past four. I'm here until six, if you want our meeting now."
    ~ change(trust, 1)
    ~ change(reliability, 2)
    # move: do_it_now # see: repair_rupture, same_time_same_place
    # why: Sorry had been said to Tyler too often, so you said what you had done and gave him his meeting. He could see that.
    # thought: You've not even got an excuse.
    He lifts the door of room two for you. He wins at Connect Four, twice.  # scene: interview_room # with: tyler # pose: slouched # face: blank # look: down # sound: office
    Tyler: I was sat out there for forty minutes.  # look: at
    You: Yes.
    { promises_broken ? text_by_friday or promises_broken ? report_first:
        Tyler: {promises_broken ? text_by_friday:And on that Friday you never texted me.|And I got that report too late.}  # after: room_two.ask_evening, room_two.first_read
        -> the_oranges
    - else:
        -> forty_minutes
    }
* (chips) "I'm sorry, you must be frozen. There's chips over the road, and the office can pay."
    # move: make_up_for_it # evidence: care_shown # see: repair_rupture
    # why: You saw that Tyler was cold, which is real care. But he had said not to say sorry, and you began with it. An inspectorate names such care as important.
    # instead: "I wasn't here at half past four. I'm here until six, if you want our meeting now."
    # thought: Good chips. It's still forty minutes.
    He comes across the road with you, eats them, and says thank you.  # pose: upright # look: down
    -> has_it_been_said

= has_it_been_said
{ trust >= 12 and promises_broken !? text_by_friday and promises_broken !? report_first:
    Tyler: I was sat {own_it:here|there} for forty minutes.  # look: at
    You: I know.{chips: You should have heard from me.}
    -> forty_minutes
- else:
    -> the_oranges
}

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

// He told you of the Saturdays, and you have told nobody.
=== function saturdays_told() ===
    ~ return timetable == 4 or timetable == 2

// It hung there, and it is in nobody's notes.
=== function unwritten() ===
    ~ return timetable == 1 or timetable == 2 or timetable < 0

// What was promised and was nobody's to promise, as it comes back.
=== what_came_back ===
{ promises_not_yours ? stays_in_here:
    Every three months his notes are read through with him. He finds his own words on the second page, and says that you once told him they would stay in the room. He asks now, before he says a thing, if it gets written down.  # after: room_two.stays_here
}
{ promises_not_yours ? panel_fine:
    When anybody says that something will be all right, he asks them how they know.  # after: room_two.be_fine
}
->->

// The timetable, on its way back or not.
=== what_became_of_it ===
{
- timetable >= 3:
    The council was asked, and wanted its timetable back. It goes up one Saturday morning. Dawn holds the ladder, and he has brought the right tool. Mrs Okafor was asked as well, and said that she would be working two shelters away.  # after: shed.on_the_wall.write_down, thursday.on_time.own_up
- unwritten():
    In the end you write the timetable down, and the day on which you first saw it, and Ros asks you why it is late. His mum and a solicitor are with him when the police ask him about it. It takes until spring.  # after: shed.on_the_wall.get_it_back, shed.on_the_wall.crosses, shed.on_the_wall.spoke_key
- else:
    In April a bin bag is left at the front desk, with a bus timetable in it and four screws in a tobacco tin. Nobody says who left it.
}
->->

=== ten_to_ten ===
He comes on Thursdays. He is rude about your shoes and about the booklet.  # scene: interview_room # with: tyler # pose: slouched # face: cheeky # look: at # sound: office
In February a lad he knows breaks a window. He had asked Tyler to come. You tell Tyler first that some of it may go further.
Tyler: I went home the long way. You can put that.
You write that down, and show him, and tell Ros.
-> what_became_of_it ->
The letter to Mrs Okafor takes him all winter. Dawn rings her in January to say that it's slow and not forgotten.
By Easter one of Craig's spanners is up on the wall, where the outline was empty.
{ thursday.on_time.workshop and saturdays_told():
    You go with him twice to the workshop. The third Saturday he says that you needn't.  # after: thursday.on_time.workshop
- else:
    In May he finds his own way to a bike workshop in Marshgate. It is on Saturdays.
}
-> what_came_back ->
Ros: He gave you six weeks. What changed his mind, do you think?  # scene: desk # with: ros # pose: peeling # face: smile
You say that you don't know yet.
Ros: Write it down anyway, while you still remember what it was like to be new.  # ending: ten_to_ten # discuss: When might Tyler have begun to think that it was worth answering you? Name one moment, and what you had done before it.
-> END

=== signed_off ===
He comes for twenty-two Thursdays, from half past four to a quarter past five. {saturdays_told():He told you about the Saturdays once, and not much since.|He answers what he is asked, in a word or two.}  # scene: interview_room # with: tyler # pose: upright # face: blank # look: away # sound: office
The letter to Mrs Okafor has six lines in it.
-> what_became_of_it ->
-> what_came_back ->
{ thursday.on_time.workshop and saturdays_told():
    The two of you go to the workshop twice. He says that it was all right, and after that he is always busy.  # after: thursday.on_time.workshop
}
On the third of June Craig shakes your hand and means it. There is nothing more on Tyler's record that year, and that is no small thing.
Ros asks you who he would go to now, if it went wrong. You say his mum, or Craig. You know that only from the file.
Leanne: I'm glad it's over, and thank you. I just wish I knew who he talks to, when it isn't me.  # ending: signed_off # discuss: Everything in the contract was done. What was missing, and when could it still have been different?
-> END

=== back_to_the_table ===
He goes to every lesson for eight days, to one Tuesday group, and to half of the course.  # scene: interview_room # with: tyler # pose: slouched # face: tired # look: down # sound: office
By the middle of January he has missed too much. In your service that means a letter, and then the panel again. You write the letter with him in the room, so that he knows what it says before it gets home. He has not missed a Thursday.
-> what_became_of_it ->
-> what_came_back ->
In February the panel meets again, for twenty minutes.  # scene: panel_room # with: tyler # pose: slouched # face: tired # look: down # sound: hall
Bernard: Why did you say yes to it all?
Tyler: You looked like you wanted me to.  # look: at
They keep the letter, the Thursdays, and two days of school. In May he is two weeks behind with the letter, and he finishes it.
{ thursday.on_time.workshop and saturdays_told():
    Saturdays aren't on the paper. The two of you go to the workshop twice all the same.  # after: thursday.on_time.workshop
}
Ros asks you where it went wrong.  # scene: interview_room # with: tyler # pose: slouched # face: tired # look: at # sound: office
Tyler: At the panel. I couldn't say no there. I might've told you, if it had been just you.  # ending: back_to_the_table # discuss: He said yes to everything. What would have made it safe for Tyler to say no in that room?
-> END

=== forty_minutes ===
On the second Thursday of January, at half past four, his chair is empty. At ten past five he comes in from the chip shop across the road. He has been in there since half past four, watching the clock.  # scene: interview_room # with: tyler # pose: hands_in_pockets # face: blank # look: at # sound: office
Tyler: That was forty minutes. What did you do?  # pose: slouched
You say that you looked at the clock, mostly.
Tyler: Now we're even.  # face: calm
{ fits:
    After that he is on time, and so are you.
- else:
    After that he is on time for Thursdays. The rest of the contract is more than he can do. In February you go back to the panel together and say so.
}
-> what_became_of_it ->
-> what_came_back ->
In May you have the flu, and you text him at eight in the morning. He sends you back a picture of a bus with nobody on it.  # ending: forty_minutes # discuss: A repair is not the same as never having failed him. What became possible after this one, and what stayed lost?
-> END

=== the_oranges ===
On the second Thursday of January he doesn't come. You record it as missed, and write down your own part in it. You take a card to his door that says what you did. The week after, Craig brings him in, and he goes to the front desk.  # scene: reception # with: tyler # pose: hands_in_pockets # face: blank # look: away # sound: office
Tyler: Can I have the other one, the manager? The one who's always got an orange.
Ros doesn't say yes at once. The three of you sit in room two and talk it over: what you know, what he wants passed on, and what he would rather start again. He corrects you once.  # scene: interview_room # with: tyler # pose: slouched # face: serious # look: at # sound: office
-> what_became_of_it ->
-> what_came_back ->
{fits:Most of the contract gets done.|In February Ros takes the contract back to the panel, and it comes out half as long.} He sees her until June.
Ros: He's still coming. He did that himself, and some of it is because of you.  # scene: desk # with: ros # pose: peeling # face: calm
One Thursday he passes you in the corridor, outside room two, and stops.  # scene: reception # with: tyler # pose: hands_in_pockets # face: calm # look: at # sound: office
Tyler: That door still sticks. I told the other one, but she says it's you who knows about it.  # ending: the_oranges # discuss: Tyler asked for somebody else, and got it. What would you want handed over about him, and what is his to keep?
-> END
