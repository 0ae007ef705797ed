// Third time this month: Marcus, sixteen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = friday, apology, your_say

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR spoken = false      // the knife and the search have been in one conversation
VAR note = 0            // what stands on the record about the bench: 0 headings, 1 bare facts, 2 his own words
VAR complaint = 0       // how far the complaint has come: 0 nowhere, 1 a link, 2 a name and a number
VAR college = false     // the reference for the sound course went in
VAR family = false      // his mum or his grandad is in it with him

// Used inside one scene only.
VAR left = 4            // how many hours of the week's four are left

~ trust = 10
~ empathy = 10
~ reliability = 9
-> reception

=== reception ===
Marcus is twenty minutes early. You can see him from the stairs: grey jacket zipped to the neck, headphones round it, reading the poster about worms as if it were addressed to him.  # scene: reception # with: marcus # pose: upright # face: calm # look: away # sound: office
Sixteen. A youth rehabilitation order, after a trial, for carrying a knife that he says was for the walk home. Seven months in. He has missed one, for a gig, and lied about it badly, and came the next day. He has a way of thanking you for things, at the end, as if you had mended his boiler.
Ros: He was stopped and searched again last night, outside the Co-op.  # scene: desk # with: ros # pose: peeling # face: serious
Ros: Nothing on him. He had Jade with him, on the way home from Brownies. That's the third since the first of the month.
You ask how she knows.
Ros: Steve saw it come up on his screen this morning. He came and told me before he'd got his coat off. He wasn't happy.
Steve is the police officer who is lent to your team. He has the next desk to yours. He brings in tomatoes. He has never once asked you for anything that you weren't meant to tell him, and you have noticed that he hasn't.
Ros: So you know, and Marcus doesn't know that you know.  # face: calm
-> room_two

// ---------------------------------------------------------------------------------------------------------------
// The interview room. Nothing is wrong, thank you.

=== room_two ===
Marcus: Good afternoon. Is it all right if I sit here?  # scene: interview_room # with: marcus # pose: upright # face: calm # look: at # sound: office
He sits where he always sits, with his back to the wall and the window to his left. He likes to tell you what note a room is in. The kettle at his grandad's is a D, the Co-op is a mess. Today he doesn't say. He has done his hours at the hospice shop, eleven days ahead, and he has brought the sheet to show you.
Marcus: It's all signed. I think that's everything.
* (say_known) "I heard about last night, from Steve's screen. You don't have to go into it."
    ~ change(trust, 1)
    # move: notice_aloud # evidence: open_and_honest # see: pace_of_child
    # why: You were open with Marcus about what you knew and how you'd come to know it. He didn't have to wonder, and he could leave it there.
    # thought: Steve. I say hello to Steve.
    Marcus: Does he look every day?  # look: down
    You: It comes up. He doesn't go looking.
    Marcus: It's fine. They were quite polite.
* (his_to_raise) "Good. How has your week been?" And leave last night for him to bring up.
    ~ change(trust, -1)
    # move: look_past # evidence: open_and_honest # see: pace_of_child
    # why: You left Marcus the choice, which he may like another time. But it wasn't open: it rested on his not knowing that you knew, and he could tell.
    # instead: "Before you start: I've heard about last night. It's up to you whether we talk about it."
    # thought: You know. You did the face before you sat down.
    Marcus: Fine, thank you. And yours?  # look: at
* (hours_first) "Eleven days early. The shop says that you've alphabetised the crime novels."
    ~ change(trust, -1)
    # move: general_praise # see: open_and_honest
    # why: He'd earned it. But Marcus could tell that there was something else in the room, and you didn't say that you knew of it.
    # instead: "That's eleven days early. And I heard about last night, so I'm not going to pretend I didn't."
    # thought: Is that what we're doing, then?
    Marcus: They were by colour. Now they're by who did it.
* (at_home) "That's a good sheet. How are things at home just now? How's Jade?"
    # move: ask_about_home # see: open_and_honest
    # why: It came near to last night, and kindly. But Marcus heard Jade's name, and couldn't tell whether you had picked it by accident.
    # thought: Why did you say Jade?
    Marcus: She's well, thank you. She had Brownies.  # look: at # face: serious
-
He has both hands on the table. They are flat, and apart, with the fingers open. He has never sat like that before. It takes you a while to see that it isn't good manners.  # face: blank
You: And you're all right?
Marcus: I'm fine, thank you. # discuss: What do you see, and what do you know? Which of the two will you say?
* (hands) "You can have your hands wherever you like in here, you know."
    { room_two.say_known:
        ~ change(empathy, 1)
        # move: notice_aloud # see: open_and_honest, care_shown
        # why: Marcus hadn't known that he was doing it. You'd already said what you knew, so it came from somebody on his side of it.
        # thought: Oh God. Have I had them like that on the bus?
        He looks at them. He puts them on his knees, one and then the other, as you'd move something hot.
    - else:
        ~ change(trust, -1)
        # move: notice_aloud # see: open_and_honest, time_and_space
        # why: You spoke of the hands, and not of what you knew. Marcus had just spent an evening being looked over, so he took you for one more person looking.
        # instead: "I know about last night. I should have said so when you came in."
        # thought: You're watching my hands. Everybody is.
        Marcus: Thank you.
        He doesn't move them.
    }
* (fine_is_fine) "All right. Fine will do. We've got an hour, and you needn't do anything with it."
    ~ change(trust, 1)
    # move: wait # evidence: pace_of_child # see: time_and_space, more_contact, hope_and_wanted
    # why: Advice is to let the child set the pace. You wanted nothing of Marcus, and said you'd sooner he had the hour, so he could stay without talking.
    # thought: Nothing? You've not even got the pen out.
    Marcus: Can I go, then?  # face: surprised
    You: You could. I'd sooner you had the hour.
    He looks at the door. He stays where he is.
* (held_breath) "You don't look fine, Marcus. You look like somebody holding his breath."
    ~ change(empathy, -1)
    # move: reflect_meaning # evidence: pace_of_child # see: time_and_space, no_blueprint
    # why: Advice is to let the child set the pace. You went under Marcus's manners, which were what was holding him up, before he was ready for it.
    # instead: "That's all right. If you stop being fine, I'm here till five."
    # thought: I'm breathing. I'm sat here breathing.
    Marcus: I'm sorry. I'm just tired, I think.  # look: down
* (outside) "It hums, this room. You told me once. Would you rather do this outdoors?"
    ~ change(empathy, 1)
    # move: offer_choice # evidence: care_shown # see: interests
    # why: You had cared enough to keep something that Marcus told you in the spring, and it showed. Nobody had asked him yesterday where he would like to stand.
    # thought: You remembered the hum.
    Marcus: It's a G, a bit sharp. It's the light.  # face: calm
-
-> bench

// ---------------------------------------------------------------------------------------------------------------
// The bench by the canal. One minute of nothing.

=== bench ===
{ not room_two.outside:
    In the end he asks for something.
    Marcus: Could we go outside, please? It hums in here.
}
There's a bench by the canal, behind the tyre place. Ros has the number of your phone, and the word "bench".  # scene: bench # with: marcus # pose: headphones # face: calm # look: away # sound: canal
It has been raining, and has stopped, and everything drips at its own speed. There's nobody about but a man painting a rudder. He gets out the recorder. It is the size of a bar of soap, and he saved nine months for it. He has got the 6.14 to Leeds on it, and the boiler on their landing, which sings. He has got his sister Jade, asleep.
Marcus: I need a minute of nothing. For in between things. Every place has a different one. Would you mind not talking?
You don't mind. He puts up one finger, which means that it's running, and holds it out over the water. A duck says something. Somewhere a tyre is being let down. At forty seconds there's a siren on the bridge, and it goes over, and it goes on to the end of Canal Street, and turns.
He hasn't moved at all. Nor has he breathed.
Marcus: It's got that on it now.  # look: down # face: solemn
* (once_more) "Have you got the battery for another? I can be quiet twice."
    ~ change(empathy, 1)
    # move: join_the_task # evidence: bond_most_cited # see: interests, common_third
    # why: Better relationships are named most steadily as helping a child, an inspectorate says. You showed Marcus that you took what he cares about seriously.
    # thought: You can, as well. Most people do a cough.
    He looks at the little window. He nods, and holds it out again. This time it's only ducks.
* (leave_it_in) "You could leave it in. It was part of the minute. It was there."
    { room_two.say_known:
        ~ change(trust, 1)
        # move: reflect_meaning # evidence: empathy_wished # see: open_and_honest
        # why: An inspectorate says that children wish for empathy, and Marcus could hear it: by then you both knew what the siren was doing in his minute.
        # thought: It was there. It's always there. That's true.
        Marcus: Then it isn't a minute of nothing.  # look: at
        You: No.
    - else:
        ~ change(empathy, -1)
        # move: lecture # see: open_and_honest
        # why: You had a thought about art, and a good one. But Marcus was listening for whether you'd say what you knew.
        # instead: "I heard about last night. Was there a siren then as well?"
        # thought: It's not for you to say what's in it.
        Marcus: I suppose so.
    }
* (does_to_you) "What did that sound do to you, just then? I could see it do something."
    ~ change(trust, -1)
    # move: ask_how_it_felt # evidence: time_and_space # see: pace_of_child, trained_workers, coached_workers, trauma_treatment
    # why: It's what the training says to ask. But an inspectorate asks for time and room after hurt: Marcus kept it inside his jacket, and you'd been looking in.
    # instead: "Do you want to try it again, or call that one finished?"
    # thought: You were meant to be listening to the water.
    Marcus: It's clipped. It's too loud for the level I set.  # pose: upright # face: blank
* (past_sixty) Stay quiet, on past the minute, until he takes the headphones off himself.
    { room_two.fine_is_fine or room_two.outside:
        ~ change(trust, 1)
        # move: wait # evidence: pace_of_child # see: perseverance, engaging_practitioner
        # why: Respect a pause, and let the child set the pace. Marcus got more quiet than he'd asked for, from you, who wanted nothing of him.
        # thought: Two minutes six. Nobody's ever done two minutes six.
        It goes on for some time. A barge comes by with a bicycle on its roof.
        Marcus: Two minutes six.  # look: at
    - else:
        # move: wait # see: pace_of_child
        # why: You stayed quiet, which might have given him room. But after what you had said indoors, Marcus took it for somebody waiting until he gave in.
        # thought: You want me to say something now. I don't have anything.
        Marcus: I've stopped it. You can talk now, if you like.
    }
-
He winds the lead round the recorder, the same way each time: over, under, over.  # pose: slouched
{ not room_two.say_known:
    Marcus: You've heard about last night, I think. Before I came in.
    You say yes: it was on Steve's screen, and you ought to have told him so. He nods.
}
Marcus: I was doing the trolleys, outside the Co-op. For the sound. They had a description. It was "Black, grey jacket". They asked how old I was. I said. They asked how old I was really. Jade said, "He's sixteen, he had a cake."  # look: away
Marcus: So what did I do, then?  # look: at # face: serious # discuss: He wants an answer. Which answers are yours to give?
* (nothing_done) "Nothing. You were seeing your sister home from Brownies."
    ~ change(trust, 1)
    # move: believe # evidence: listen_take_seriously # see: fairness, read_as_older
    # why: You took Marcus seriously and didn't judge, at once, so he didn't have to prove anything. It may be that nobody had said "nothing" to him yet.
    # thought: Nothing. Right. I thought so. I did think so.
    Marcus: She'd got a badge. It's for knots.
* (on_the_slip) "There should be a reason on the slip they gave you. Shall we look what it says?"
    ~ change(trust, -1)
    # move: other_side # see: fairness, valued_as_individual
    # why: There is a reason on the slip, and you wanted to know it. But Marcus had asked somebody who knows him, and was sent to those who don't.
    # instead: "You did nothing wrong. You were walking Jade home."
    # thought: It says "fits description". I've read it. I know what it says.
    Marcus: "Fits description."  # face: contempt
    Marcus: I've told you the description.
* (three_a_month) "Not a thing. Black lads get stopped far more, and that's for them to answer."
    ~ change(trust, 1)
    # move: name_unfairness # evidence: stopped_more # see: fairness, disparity_unasked, racism_named
    # why: Black people are stopped and searched far more often, and you said so. Marcus had asked what he'd done, and now the question was for those who stop him.
    # thought: I know that. I didn't know that you'd say it. Who gets asked, then?
    Marcus: Who does get asked?
    You don't know who, by name. You say so.
* (from_the_corner) "Tell me it from the Co-op corner, would you? I'd like to have it right."
    { bench.once_more or (bench.leave_it_in and room_two.say_known) or (bench.past_sixty and (room_two.fine_is_fine or room_two.outside)):
        ~ change(reliability, 1)
        # move: ask_how_it_is # evidence: voice_and_help # see: worker_integrity, listen_take_seriously
        # why: With somebody they trust, children may say more. You'd sat through his minute without taking anything from it, so Marcus could tell you how long they'd had him.
        # thought: Four minutes eleven. I'll say that much.
        Marcus: It was four minutes eleven. The recorder was still running.  # look: down
        He doesn't say any more about that, and you don't ask.
    - else:
        ~ change(trust, -1)
        # move: question_as_search # see: non_blaming, listen_take_seriously
        # why: You wanted Marcus's side, and for good reasons. But he had asked what he'd done, and you asked him to account for himself, so he said little.
        # instead: "You did nothing. If you ever want to tell me how it went, I'd listen."
        # thought: From the corner. They said that. "Start from the corner."
        Marcus: We came round it. That was all.  # face: blank
    }
-
A man goes past with a dog in a coat. Marcus says good afternoon to both of them. He waits until they are under the bridge.
Marcus: They were right once, though. That August I had a knife on me.  # look: away
* (both_true) "You had a knife that August. Last night you hadn't. I can remember both of those."
    ~ spoken = true
    { bench.nothing_done or bench.three_a_month:
        ~ change(trust, 1)
        # move: challenge_with_care # evidence: challenge_and_encouragement # see: reasons_behind, open_and_honest, irish_model
        # why: Encouragement and challenge, well balanced, can help, inspectors remarked. You kept the knife and the search apart, and both, so Marcus, encouraged first, could bear to be challenged.
        # thought: And then I wished I had.
        He thinks about it for about as long as a minute of nothing.
        Marcus: When they did it I was glad that I hadn't got it.  # look: down # face: worried
        He says the next thing to the water.
        Marcus: I did think about which drawer.
    - else:
        ~ change(trust, -1)
        # move: challenge_with_care # evidence: challenge_and_encouragement # see: fairness
        # why: You were fair to both days. But it was challenge without encouragement: Marcus hadn't heard yet that he did nothing last night, and he heard only August.
        # instead: "Last night you did nothing wrong. In August you had a knife. I can talk about both."
        # thought: There it is. I knew it'd come out.
        Marcus: Yes. I had. Thank you.  # face: blank
        He says the next thing to the water.
        Marcus: I did think about which drawer.
    }
* (different_thing) "That was August last year. It's got nothing whatever to do with last night, Marcus."
    ~ change(reliability, -2)
    # move: avoid_challenge # evidence: reasons_behind # see: challenge_and_encouragement, understanding_choices
    # why: Connecting with a child helps to see why, inspectors remarked. Marcus was about to tell you, and you took it off him. Nobody's asked about a knife now.
    # instead: "August and last night. How do they go together, for you?"
    # thought: It has, though. It's the same pocket.
    Marcus: No. Thank you.
* (is_there_now) "I'll ask you straight. Have you got a knife now, on you or at home?"
    ~ spoken = true
    ~ change(reliability, 1)
    { trust < 11:
        ~ change(empathy, -1)
        # why: Honest and open is what a framework is said to value: you asked it to his face. But Marcus had had his pockets out once that week.
    - else:
        # why: You asked it openly, to his face, and didn't go round it. Marcus knew by then whose side you'd asked it from.
    }
    # move: safety_tonight # evidence: open_and_honest # see: confidentiality_limits, challenge_and_encouragement
    # thought: No. I thought about it. You didn't ask that.
    Marcus: No.  # look: at
    Marcus: I thought about which drawer.  # look: down # face: worried
* (then_you_see) "Then you'll see why you mustn't ever carry a knife again, with all this going on."
    ~ change(empathy, -1)
    ~ change(reliability, -1)
    # move: lecture # evidence: respect # see: understanding_choices
    # why: One child told inspectors of a worker who didn't talk down. Marcus had been near to talking, about the empty pocket, and you didn't ask what's in it now.
    # instead: "What was it like last night, having nothing on you?"
    # thought: Yeah. Great. Thanks for that.
    Marcus: I do see that. Thank you.  # face: blank
-
{ spoken:
    {not bench.is_there_now:You ask if he has a knife now, on him or at home. "No," he says.}
    You: Ros has to know about the drawer. It goes in the notes, and Steve can open those. Your mum, today. I'd like your grandad to know.
    Marcus: So that's what I'm on, now.
    You: It's one line. What was done to you is another. You can read them both.
    You ask what he'd want for the walk home, instead of a knife. He thinks.
    Marcus: Somebody on the phone.
    Then you ring his mum, before her shift.
    You: You or me?
    He puts out his hand. It takes him six words.
}
It's a while before he gets out the slips. He has them in the back of his phone case, three of them, folded to the size of a stamp.
Marcus: Is there somebody you tell? I don't mean shouting. I mean somewhere that a complaint goes.
* (by_friday) "There is. I'll find out how it's done and text you by Friday, whatever I've got."
    ~ promise(friday)
    # move: small_promise # evidence: not_let_down # see: complaint_is_theirs
    # why: By an inspectorate's account children want not to be let down. You gave Marcus a day, whatever the answer is, and he will see whether you keep to it.
    # thought: Friday. What time on Friday?
    Marcus: By when on Friday?
    You: Five.
* (an_apology) "There is, and they'll have to apologise. I'll make sure that you get one."
    ~ not_yours(apology)
    ~ change(reliability, -2)
    # move: promise_outcome # see: promises_undelivered, complaint_is_theirs
    # why: You told Marcus that he'd get an apology, which is for others to say, so he expects something now that you can't give.
    # instead: "There is. I can't tell you what would come of it. I can tell you how it starts."
    # thought: To me, or to Jade as well?
    Marcus: To Jade as well?
    You: To Jade as well.
* (yours_to_use) "There's a department, and you needn't use it. Shall I ask them to keep the video?"
    ~ change(empathy, 1)
    # move: offer_choice # evidence: understanding_choices # see: complaint_is_theirs
    # why: Children in a Scottish study valued help to understand their choices. You told Marcus what he could do, and that he needn't, so the slips could wait.
    # thought: Or not. I didn't know that "not" was one.
    Marcus: I might not.
    You: Then don't. It's only that they don't keep it for long.
    He unfolds the newest, and you copy down the number.
* (tell_steve) "Steve would listen, you know. He was properly upset about it this morning."
    ~ change(reliability, -1)
    # move: fix_quietly # see: complaint_is_theirs
    # why: Steve's decent and he'd have listened. But Marcus asked you where a complaint goes, and you named a colleague, so he still couldn't make one.
    # instead: "The force has a department for complaints. It isn't Steve, and it isn't me."
    # thought: He's one of them, though. He's all right. He's one of them.
    Marcus: Is he allowed to?  # face: suspicious
-
-> the_record

// ---------------------------------------------------------------------------------------------------------------
// What you put on the record, that evening, alone.

=== the_record ===
Twenty to five. The system wants a note by the end of the day. It has four headings, with boxes: Presentation; Attitude; Risk; Next steps. Steve has gone home, and has left a tomato on your keyboard. You've written some two hundred of these since you started. You can do one in nine minutes. You have half of the headings filled in before you have thought.  # scene: desk # with: nobody # sound: office
{bench.yours_to_use:You've sent the number from the slip, and asked in writing for the video to be kept. }{spoken:What he said about the knife is in already, in his words, under Risk, and Ros has read it. This is the rest. }His review is in three weeks. Whatever you put is pulled through into the plan, and the plan goes up on the wall.
* (by_headings) "Presented as calm. Guarded. Some hostility to police." It fits each of the boxes.
    ~ note = 0
    ~ change(empathy, -1)
    # move: hide_behind_form # see: stigma_words, tick_box
    # why: You had it in by five. But you left out that Marcus was searched, so whoever reads "hostility" will meet somebody with an attitude, and not him.
    # instead: "Searched last night, third this month, nothing found. He was quiet, and asked what he'd done."
    # thought: I haven't seen it. It's on a screen, I expect.
* (bare_facts) "Stopped and searched; third this month. Nothing found. Sister, seven, present."
    ~ note = 1
    ~ change(reliability, 1)
    # move: plain_information # evidence: valued_as_individual # see: say_what_you_record
    # why: You left nothing to argue with. But by an inspectorate's account children want to be valued as a person, and Marcus was in it as a case.
    # thought: That's what happened. That's the outside of it.
* (his_question) "He asked, 'So what did I do, then?' He was with his sister, seven. Nothing found."
    ~ note = 2
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: write_in_their_words # see: say_what_you_record, valued_as_individual
    # why: You put Marcus's question as he did, so he can be heard in it. But you didn't ask him, and left out the third search and his complaint.
    # thought: I said that to you. Is it going up on the wall?
* (ring_him) Save it as a draft. Ring him, and read him what you've got, before it goes.
    ~ note = 2
    ~ change(trust, 1)
    ~ change(reliability, -1)
    # move: write_together # evidence: say_what_you_record, enough_attention # see: tick_box
    # why: Guidance has workers test their understanding with the child, and inspectors have judged whether enough goes into the relationship. You rang, so Marcus had two words changed.
    # thought: You rang me to ask about an adjective.
    Marcus takes out "guarded". He'd like "quiet" put in, he says, if there's room, and what he asked.
-
-> four_hours

// ---------------------------------------------------------------------------------------------------------------
// Your week: three things with his name on, and four hours. One of them can be done properly.

=== four_hours ===
Thursday already. When you had put down everything else, there were four hours left with Marcus's name on them, and three things to go in.  # scene: desk # with: ros # pose: peeling # face: tired # sound: office
The complaint: where it goes. The sound course at college: a reference, due on Friday. His mum, Sandra, who's on nights at the hospital: she has rung on two of her breaks, at four in the morning, and told the machine that her phone's off while she sleeps, and that her bus is at twenty past seven. Any of them can be got through in one hour. Done well, each would take two.
Ros: You can do one of those properly.  # face: serious
You say that you know.
Ros: I said it so that you'd not try and do three.
Ros: And why it's always him isn't his to ask by himself. I'll take the dates to the board. No name.
{ not spoken:
    Ros: Did the knife come up?
    You say that he'd brought it up, and that you hadn't asked.
    Ros: Then it's still to ask.
    She writes down the date.
}
First, the complaint.
* (department) Two hours: ring the force's complaints department, and hold on until there's a name.
    ~ left = left - 2
    ~ complaint = 2
    { owed(friday):
        ~ kept(friday)
        ~ change(reliability, 2)
        # why: In one inspection children spoke most steadily of one worker they could trust. Passed on four times, you still had a name for Marcus by Friday, as promised. # evidence: one_steady_adult
    - else:
        ~ change(reliability, 1)
        # why: Children in a Scottish study counted it as good when a worker did more than asked. Passed on four times, you held on, and Marcus hadn't been expecting that. # evidence: above_and_beyond
    }
    # move: advocate # see: advocacy, not_let_down
    # thought: Ms Adeyemi. Extension 40. There's a person.
    Her name is Ms Adeyemi. She has a head cold, and she spells everything. His mum can do it with him, she says, or he can have somebody else.
* (the_link) One hour: find the form, read it through, and send it to him, the hard boxes marked.
    ~ left = left - 1
    ~ complaint = 1
    ~ change(trust, -1)
    { owed(friday):
        ~ kept(friday)
        ~ change(reliability, 1)
        # why: It was by five on Friday, and the right form. But children want to feel able to manage, an inspectorate says, and you hadn't checked that with Marcus.
        # instead: "Here's where it goes, as I said. The form is long. We could do it on the phone, you and me, or with your mum."
    - else:
        # why: You found the right form. But children want to feel able to manage, an inspectorate says, and you hadn't checked whether Marcus could, with its thirty-one boxes.
        # instead: "The form is long. We can do it together, or by phone. Or not at all."
    }
    # move: plain_information # evidence: manageable # see: complaint_is_theirs
    # thought: "Nature of dissatisfaction." I don't know what to put.
    He writes back: "Received with thanks."
* (over_the_desk) One hour: ask Steve, quietly, over the desk, to look who was on and have a word.
    ~ left = left - 1
    ~ change(trust, -1)
    { owed(friday):
        ~ broken(friday)
        ~ change(reliability, -2)
        # why: He did it out of kindness. But you had nothing that you could text Marcus by Friday at five, and somebody at the station knew he'd been talking.
    - else:
        # why: Steve did it that night, out of kindness, because you asked. But somebody at the station now knew that Marcus had been talking, and you hadn't told him so.
    }
    # move: fix_quietly # see: complaint_is_theirs
    # instead: "Steve, I'm not going to ask you to. Where does it go, if he wants to make one?"
    # thought: I never said that you could say.
    Steve: Leave it with me.
    He gets his coat on.
    Steve: I ought to be writing this down, really.
    He doesn't.
* (not_yet) One hour: look into it as far as you can, and text him where you have got to.
    ~ left = left - 1
    { owed(friday):
        ~ kept(friday)
        ~ change(reliability, 1)
        # why: You hadn't got there, and you told him so openly by five, as you'd said. Marcus knew where it stood, which was nowhere much.
    - else:
        # why: You were open that you hadn't got there. You'd had four hours for three things, and Marcus was left waiting. # see: delivery_model
    }
    # move: say_no_news # evidence: open_and_honest # see: not_let_down
    # thought: All right. That's not nothing. It's nearly nothing.
    He writes back to thank you for letting him know. It's one of his longer ones.
-
Then the reference. He asked you for it himself, and knows that they'll see who you work for. Forty people want eleven places. The form asks you to say, in your own words, what he is like.
* (with_him) { left >= 3 } Two hours: do it on the phone with him. He'll have to say what he's good at, out loud.
    ~ left = left - 2
    ~ college = true
    # move: write_together # see: affirm_specific
    { trust >= 10:
        ~ change(empathy, 1)
        # why: Children in a Scottish study valued a worker who could see a future for them. You saw one for Marcus with the boiler in it, and he believed you. # evidence: belief_in_child # see: valued_as_individual
        # thought: You put the boiler in.
    - else:
        # why: By an inspectorate's account children want to be valued as a person, and you told the course who Marcus is. But he had to say it aloud, unsure of you. # evidence: valued_as_individual
        # thought: I don't know what I'm good at. Put that I'm punctual.
    }
    It has got the boiler in it, and why every place has a different nothing. You had to ring back to get the hertz right.
* (the_usual) One hour: write him a warm half page, in by noon. He's polite, punctual, an asset anywhere.
    ~ left = left - 1
    ~ college = true
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: general_praise # evidence: affirm_specific # see: valued_as_individual
    # why: All of it was true, and in by noon. But you wrote general praise and named no real thing Marcus does, so nobody could see that he records sounds.
    # thought: "An asset." To who?
    It's a good half page. You've used it before, for a boy who wanted to lay bricks.
* (more_time) One hour: ask the college for a week, and tell him so, so that it can be done properly.
    ~ left = left - 1
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: put_off # evidence: care_shown # see: not_let_down
    # why: Marcus could tell that you cared what became of him. But Friday was the date, and the other thirty-nine had kept to it.
    # thought: You wanted to do it right. They don't wait, though.
    The woman at the college is nice about it.
    Woman: We can put him on the list for January.
-
And Sandra, who's on nights.
* (bus_stop) { left >= 2 } Two hours: meet her off her night shift, at the bus stop, at twenty past seven.
    ~ left = left - 2
    ~ family = true
    ~ change(reliability, 1)
    ~ change(trust, -1)
    # move: work_with_family # see: above_and_beyond, alliance_unsettled
    # why: You met Sandra where and when she'd said, and she could talk. But Marcus hadn't been asked, and heard of it on the stairs.
    # thought: You went to the bus stop? You might have told me.
    She's in her tunic, with a cardigan over, and she walks you down past the end of the queue.
    Sandra: {spoken:He told me the one thing, and the rest was fine.|He said it was fine.} Jade said that he asked them if he could do his own shoes up.
    Then the bus comes, and she lets it go.
* (through_him) One hour: ask Marcus if he would tell her you've had her message, and when you're in.
    { trust >= 10:
        ~ family = true
        ~ change(trust, 1)
        # move: offer_choice # evidence: voice_and_help # see: respect
        # why: You left it to Marcus to say who at home knew what. He trusted you, so he took his part in it, and told his mum that evening.
        # thought: I'll tell her. I'd have had to anyway.
    - else:
        ~ change(empathy, -1)
        # move: offer_choice # see: voice_and_help, respect
        # why: You left it to Marcus. But he wasn't sure enough of you to take it up, and tidied it away, as he does.
        # thought: She's got enough on. I'll say it was about the hours.
    }
    "Of course," he writes.
* (roys_door) One hour: put a card through his grandad's door, two floors down. Roy is always in.
    ~ change(trust, -1)
    ~ left = left - 1
    { spoken:
        # why: You had said that you'd like Roy to know, but not that it would be a card. Roy asked before Marcus had found the words.
    - else:
        # why: You put a card through Roy's door and didn't ask Marcus first, so Roy asked him about it before he had told Roy anything.
    }
    # move: work_with_family # see: respect
    # instead: "Who at home knows about Tuesday? Is there anybody I shouldn't tell?"
    # thought: I was working up to it. He's eighty-one.
    It's a plain card: your name, your number, and the word "youth".
* (ward_sister) One hour: leave a message with the ward. They'll give it to her on her break.
    ~ left = left - 1
    ~ change(empathy, -1)
    ~ change(trust, -1)
    # move: hope_for_the_best # see: stigma_words
    # why: You gave the ward the words "Youth Justice". They read the slip first, and Sandra was frightened, so she had Marcus on the phone by five past four.
    # instead: "Would you ask Sandra to ring this number when she's home? Just my first name. She'll know."
    # thought: She thought that I'd been taken in. At four in the morning.
    You: Youth Justice, it isn't urgent.
    The ward writes down the first half.
-
-> roy

// ---------------------------------------------------------------------------------------------------------------
// Roy's flat. He drove trains for thirty-four years.

=== roy ===
Roy's flat, two floors down from Marcus's. There is a radio on, low. There's a timetable on the wall for 1983, and a cap on a nail, and everything shuts as it should.  # scene: family_kitchen # with: marcus # pose: upright # face: calm # look: at # sound: kitchen
He came from Jamaica at nineteen, and drove trains for thirty-four years. He knows every gradient from here to the coast, and which of the signals lied. He makes the tea with his back to you, and gets the strength of it from your shoes. {spoken:He knows about the drawer, and has moved it.|You'd one thing to ask Marcus on the way up, and he held the door for you.} You had asked Marcus where he'd like to meet this week. He said, "Where it's quiet," and it is.
Marcus is different here. He takes his jacket off and hangs it up, and you hadn't known that he owned a T-shirt. He gets down the cups without looking for them. Jade is at the table with her badge on. She has tied the cups together by their handles. She's seven, and has been looking at your lanyard.
Jade: Are you police?
Marcus has stopped with a spoon in his hand.  # face: serious # discuss: It is Jade who asks. Who else is listening, and for what?
* (the_carriages) "No. I work with Marcus. Do you count the carriages for him, on the trains?"
    ~ change(empathy, 1)
    # move: plain_information # evidence: plain_words # see: interests
    # why: Use plain words, one thing at a time: you said "No" first, which was enough for Jade. Marcus had been listening, and let go of the spoon.
    # thought: Good. That's enough. She'll tell you all of them.
    Jade: I do the freight. He does the nice ones.
* (ask_him) "Marcus knows just what I am. You could ask him, and see if I agree with it."
    { trust >= 10:
        ~ change(trust, 1)
        # move: offer_choice # see: role_clarification, respect
        # why: You let him say what you are, in front of the two people who matter most to him. Marcus had an answer.
        # thought: The one who can be quiet. I'll say that.
        Marcus: Writes things down. All right, though. Can sit still.
        Jade gives you a look with more respect in it.
    - else:
        ~ change(trust, -1)
        # move: offer_choice # see: role_clarification, voice_and_help
        # why: You left it to Marcus to say what you are, in his grandad's kitchen. He wasn't sure enough of you, so he could not.
        # instead: "No. I'm not police. I see Marcus on Wednesdays, and we talk."
        # thought: I don't know what you are. Don't make me do it.
        Marcus: From the office.  # look: down
    }
* (there_to_help) "No, I'm not. Most of them would have been nicer, Jade. I'm sorry it was those ones."
    ~ change(trust, -1)
    # move: other_side # see: disparity_unasked, fairness
    # why: You didn't want Jade to be afraid of the next. But it made one bad night of it, and Marcus has had three in a month.
    # instead: "No, I'm not. You told them about the cake. You told the truth."
    # thought: Which ones? It was different ones each time.
    Jade: They were quite nice. They put his bag all over the floor.
* (one_named_steve) "No. I work with one, though. He's called Steve, and he sits next to me."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: plain_information # evidence: open_and_honest
    # why: You were honest, and she'd have heard it one day. But it was more than Jade wanted with her tea, and Marcus saw that.
    # thought: You didn't have to say Steve.
    Jade moves her chair so that it is nearer to Roy's.
-
Roy turns down the radio.
Roy: He tells me that there's a paper he can fill in. {four_hours.over_the_desk:And Friday one of them says good evening to him, by name. }I say leave it. You put your name on a paper, they know your name.
Marcus: It's only in my head, Grandad.  # face: calm # look: away
Roy: Keep it there.
* (ever_yours) "Did you ever put your name on one, Mr Bennett? In all those years?"
    { roy.the_carriages or roy.one_named_steve or (roy.ask_him and trust >= 10):
        ~ family = true
        ~ change(empathy, 1)
        # move: ask_how_it_is # evidence: adults_in_community # see: open_and_honest, mentoring
        # why: Good can come of other adults round a child. Jade had had a straight answer, so Roy gave you one, a year, and Marcus had never had even that.
        # thought: 1981? What was 1981?
        Roy: Nineteen eighty-one.
        He says it to the kettle, and that is all that you get. Marcus has the rest of it another night, on the stairs: the uniform, and the keys to a train in his hand.
    - else:
        ~ change(empathy, -1)
        # move: ask_how_it_is # evidence: perseverance # see: respect
        # why: The inspectorate says trust takes time and patience. Your question may have been right, but Roy had only just met you, so Marcus had to watch him not answer.
        # instead: "You know more about that than I do. Nobody will push Marcus."
        # thought: You don't ask him that. Nobody asks him that.
        Roy: I drove the train.
    }
* (cant_use_it) "They're not meant to hold it against him, Mr Bennett. It's a different department."
    ~ change(empathy, -1)
    # move: reassure_early # evidence: complaint_is_theirs # see: optimism
    # why: In one survey about half of young people trusted police to be fair with complaints. Roy doesn't, and Marcus heard him told, by you, how it ought to be.
    # instead: "I can't promise you they won't. I can tell you where it goes and who'd be with him."
    # thought: He knows what they're meant to do. He's met them.
    Roy: Meant to.
    He says it to the radio.
* (may_be_right) "You might be right. Marcus might be, too. He needn't decide it today."
    ~ change(empathy, 1)
    # move: wait # evidence: pace_of_child # see: complaint_is_theirs
    # why: Two people who love each other had said opposite things, and you didn't pick one, or push. Marcus could set the pace, and got his afternoon back.
    # thought: Nobody won. It's gone quiet, the good sort.
    Nobody says any more about it. Roy shows you how you'd stop four hundred tons at Marshgate on wet leaves.
* (who_is_there) "At his review, it'll be Marcus who says who is in the room. I'll see to that."
    ~ promise(your_say)
    # move: small_promise # see: not_let_down, advocacy
    # why: You said that you'd see to it, so Marcus now counts on it. It's Ros's room, and you have to ask her first.
    # thought: Anybody? Even Steve?
    Marcus: Steve's always at it. It's on the invitation.
    You: Then I'll have to change the invitation.
-
-> review

// ---------------------------------------------------------------------------------------------------------------
// The review. Your note is on the wall.

=== review ===
The review, in the big room. There's a jug of water and a plate of biscuits that nobody has dared to begin. Ros is in the chair. They've gone through his hours, and his attendance, and they have run out of ways to say that it's good. Now it's the plan. It is up on the screen, and under "Since last time" is your note, a yard high. {spoken:The page called Risk isn't up. Ros told Marcus so at the door. } {promises_made ? your_say: You asked on Monday for the invitation to be changed. Steve's at the end of the table, all the same, as he has been at each one for three years.|Steve's at the end of the table, as he is at every one.}  # scene: panel_room # with: marcus # pose: upright # face: calm # look: at # sound: hall
{family:Sandra's there, with her lanyard still on. It's longer than yours. Roy told her the day, or Marcus did.|There's a chair for his mum. She gets to it late, straight from work, and sits there asleep with her eyes open.}
Marcus reads the screen. He reads it the way that he reads everything, right down to the reference number.
{
- note == 0: Marcus: "Guarded. Some hostility to police."  # face: serious
- note == 1: Marcus: "Nothing found. Sister present."  # face: serious
- else: Marcus: "So what did I do, then?"  # face: surprised
}
{
- note == 0: Marcus: Is guarded a bad one? I'm only asking.
- note == 1: Marcus: That's right. That's what happened. It doesn't say that she told them about the cake.
- else: Marcus: That's in my actual words. I didn't know that it would be so big.
}
* (mine_wrong) "That's mine. I'd put it differently now. I'll strike it out while you watch me."
    { note == 0:
        ~ change(trust, 1)
        # move: repair # evidence: repair_rupture # see: say_what_you_record
        # why: An open answer may help to mend what is strained. You said that the mistake was yours, so Marcus didn't have to call it wrong.
        # thought: You crossed it out. With Steve there.
        You put a line through five words, with your initials and the date. You can still read them. It leaves an ugly gap before the next thing. "Leave the gap," says Ros.
    - else:
        ~ change(empathy, -1)
        # move: repair # see: repair_rupture, say_what_you_record
        # why: There was nothing in it that needed putting right. Marcus had been saying that it was so, and found himself telling you that it was fine.
        # instead: "Shall we leave it as it is? Is there anything that ought to be next to it?"
        # thought: It was all right. Now I have to say it's all right.
        Marcus: No, it's fine. Honestly. It's accurate.
    }
* (put_beside) "What would you add to it? Your words and mine can both stay, can't they, Ros?"
    { note == 2:
        # move: write_together # see: say_what_you_record
        # why: It was already his. Marcus looked for something to add, since you had asked, and there wasn't anything.
        # thought: I've said it. It's there. What else is there?
        Marcus: I don't think there's anything to put.
    - else:
        ~ change(empathy, 1)
        # move: write_together # evidence: say_what_you_record # see: social_pedagogy, valued_as_individual
        # why: Check with the child how you have understood things. You asked Marcus what to add, and next to your words there's now something only he could put.
        # thought: The cake. I'd like the cake on it.
        He dictates it. It has a cake in it, and a badge for knots. Ros types it with two fingers, and asks how many candles.
    }
* (what_i_saw) "I don't know how that day was for you. I put what I saw, and there's more to it."
    { note == 0:
        ~ change(trust, -1)
        # move: explain_yourself # see: stigma_words, repair_rupture
        # why: You were honest about how you'd come to write it. But what stood there, a yard high, was still a word that Marcus wouldn't have used.
        # instead: "I wrote that in ten minutes. What should it say?"
        # thought: You saw hostile? I never did hostile.
        Marcus: I was being polite.
    - else:
        ~ change(trust, 1)
        # move: honest_self # evidence: open_and_honest # see: self_reflection
        # why: You were open, in front of everybody, that you'd only seen the outside of it. Marcus could hear that there was more, and that you knew it.
        # thought: No. You don't. That's right.
        Marcus: There is, a bit.
        You: It needn't be said here.
    }
* (who_reads) "Me, Ros, who's here today, whoever has my job next, a court if it asks. And you."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: plain_information # evidence: say_what_you_record # see: role_clarification
    # why: As one advice service does, you told Marcus plainly that notes are kept and that others may see them. You named him too, but he was counting the rest.
    # thought: After you. There's an after you.
    Marcus: Thank you. That's clear.
-
Then Steve clears his throat. He has been turning his pen over since he sat down.
Steve: For what it's worth, Marcus. Three times in a month. With the little one there. I'm sorry.
Marcus: Thank you.  # face: blank # look: away
It's very quiet. Everyone waits for him to say something more, and he is trying to think what they would like. # discuss: Steve meant it. What does it ask of Marcus?
* (without_steve) "Marcus, who'd you want in for the rest of it? It's not against you, Steve."
    { owed(your_say):
        ~ kept(your_say)
        ~ change(reliability, 2)
        # why: You didn't let Marcus down. You'd said that he would say who's there; the invitation hadn't been changed, so you asked him, and he said.
        # move: follow_through # evidence: not_let_down # see: advocacy
        # thought: You did it. You actually asked it, in front of him.
        Marcus: Mum, please. And you, and Ros.
    - else:
        ~ change(trust, -1)
        # why: Marcus had never heard that he had a say, and the man it was about was there. So he gave it straight back to you.
        # move: offer_choice # see: child_first
        # instead: "You needn't answer that, Marcus. Shall we stop for ten minutes?"
        # thought: I've got to say it to his face? He'll think I asked for this.
        Marcus: Whoever you think.
    }
    Steve takes his pen and goes. The door shuts without a sound.
* (neednt_answer) "You needn't do anything with that, Marcus. It can just have been said."
    ~ change(empathy, 1)
    { owed(your_say):
        ~ broken(your_say)
        ~ change(reliability, -1)
        # why: It let Marcus off being grateful. But Steve was only there because the invitation hadn't been changed, and you'd told Marcus that it would be.
        # instead: "You needn't answer that, Marcus. And you were to say who's in here. Who'd you want in for the rest?"
    - else:
        # why: It let him off being grateful. Marcus had been handed something in front of all of you, and you said that he could put it down.
    }
    # move: wait # see: respect, pace_of_child
    # thought: Can it? All right. I'll leave it there, then.
    He breathes out. Steve nods, as if it had been said to him.
* (took_saying) "That took some saying, Steve. Is there anything you'd want to say back, Marcus?"
    ~ change(trust, -1)
    { owed(your_say):
        ~ broken(your_say)
        ~ change(reliability, -1)
        # why: It did take some saying. But you left Marcus to answer it, where he was to have said who'd be there, so he could only say no.
    - else:
        # why: It did take some saying. But you handed it to Marcus to answer, with four people waiting, and there was only one thing that he could say.
    }
    # move: offer_choice # see: pace_of_child, respect
    # instead: "I heard that, Steve. Marcus, you can have it or leave it."
    # thought: Back? There's only one thing you're allowed to say back.
    Marcus: No. Thank you.
* (whose_job) "Three in a month, Steve. Whose job is it, in the force, to ask why?"
    { owed(your_say):
        ~ broken(your_say)
        ~ change(reliability, -1)
    }
    {
    - (promises_broken ? your_say) and complaint > 0:
        ~ change(trust, 1)
        # why: You'd first found out where a complaint goes, so Marcus could see that you meant it. But he was to have said who'd be in that room. # see: worker_integrity
        # instead: "I said you'd say who's in here, Marcus, and it's not been done. Who'd you want in for the rest?"
    - complaint > 0:
        ~ change(trust, 1)
        # why: You'd found out where it goes before you asked. Marcus looked up: inspectors say a straight worker who knows the ground most helps a Black boy feel heard. # evidence: worker_integrity
    - promises_broken ? your_say:
        ~ change(trust, -1)
        # why: It was a fair question, but you'd not asked it yourself first. Marcus, who was to have said who'd be there, was left to sit through it.
        # instead: "I've not got far with it myself yet, Marcus. I ought to have, before I asked it here."
    - else:
        ~ change(trust, -1)
        # why: It was a fair question, but you'd not asked it yourself before that, and Marcus was left to sit through it.
        # instead: "I've not got far with it myself yet, Marcus. I ought to have, before I asked it here."
    }
    # move: name_unfairness # see: disparity_unasked, advocacy
    # thought: Somebody's asked it. Out loud. To one of them.
    Steve opens his mouth.
    Steve: I can find out who. I'd have to ask who.
    He writes it down. {promises_broken ? your_say:He is writing it in a room that he wasn't meant to be in.}
-
-> studio

// ---------------------------------------------------------------------------------------------------------------
// The library studio. He has made something. It lasts three minutes.

=== studio ===
The studio is in the basement of the library, behind the large print. It is four metres by three, and has egg boxes on the walls, and he has had it booked since six. It is the only room that he has ever called dead, and it was praise. There's a carpet on the ceiling.  # scene: studio # with: marcus # pose: headphones # face: calm # look: down # sound: none
{trust >= 10:He has never asked you to anything before. He texted|You'd left this week's to him, as you had Roy's. He texted} the address, the floor, the door, and what the door is like. You've told Ros which floor. {trust >= 10:He has put out a second chair, and has moved it twice, you think, from the marks.|There's a second chair. It was there already.} He gives you the other pair. It's not for anything, he says. It's three minutes.
There is the 6.14. It comes in from the left, the whole length of it. Under that is a boiler, singing. There are ducks. A small girl is counting: nineteen, twenty, twenty-one.
Then it stops. For four seconds there's no sound at all, not even the hum of a room. Then there's somebody asleep. # discuss: He has let you hear it. What does he want done with it?
* (the_gap) "What is it that's in the gap, before she's asleep?"
    { trust >= 12:
        ~ change(empathy, 1)
        # move: ask_about_loss # evidence: voice_and_help # see: trust_empathy_reliability
        # why: A trusted worker may make it easier to speak. You asked without needing to be looked at, so Marcus could say it, in two words.
        # thought: You heard it. I thought that it might be too short.
        Marcus: That's me.  # look: away
        He doesn't take the headphones off, and you don't either.
    - else:
        ~ change(empathy, -1)
        # move: question_as_search # see: pace_of_child, voice_and_help
        # why: You asked what anybody would have wanted to know. But Marcus had put a gap there so as not to be asked, so he told you nothing.
        # instead: "May I hear it through once more?"
        # thought: If I wanted it in, I'd have put it in.
        Marcus: It's just a gap.  # face: blank
    }
* (once_again) Put up one finger, as he does, to hear it run again.
    { note == 2:
        ~ change(empathy, 1)
        # move: follow_interest # evidence: listen_take_seriously # see: common_third
        # why: Being listened to mattered to one child, and Marcus saw that he was: you'd once taken down his words as he said them, and weren't only waiting for the end.
        # thought: Again. Yes. It's better the second time. You know when it's coming.
        He plays it again. This time he watches your face at the four seconds, and then he looks away.
    - else:
        # move: follow_interest # see: common_third, say_what_you_record
        # why: You asked to hear it twice, and few people would. But your note had been in your words, so Marcus wasn't sure what you were listening for.
        # thought: You missed it. You were waiting for the end.
        He plays it again. It's three minutes.
    }
* (whose_breath) "That's Jade, at the end. She sounds as if she'd had a day."
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests # see: valued_as_individual
    # why: You followed Marcus's interest, and went to what he had put in it, not what he'd left out. He could have talked about Jade until they shut.
    # thought: That's the night she got the badge.
    Marcus: She snores in thirds.  # face: smile
* (be_heard) "That ought to be heard. Put it up somewhere. I mean it."
    ~ change(empathy, -1)
    # move: cheerlead # see: affirm_specific
    # why: You did mean it. But it had been made for two pairs of headphones, and Marcus had let one other person in.
    # instead: "Thank you for letting me hear it. I'd know that boiler anywhere now."
    # thought: It has been heard. You just heard it.
    Marcus: Maybe. Thank you.
-
{ not spoken and trust < 10: -> drawer }
{ complaint == 2 and family: -> four_eleven }
{ college and trust >= 10: -> a_good_room | -> long_way_round }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

=== four_eleven ===
He had been recording the trolleys when they stopped him, and it was still running. There are four minutes and eleven seconds. He has never played it to you. He plays it to his mum, and to Roy, with the radio off, and the three of them take it to Ms Adeyemi, who has a different cold.  # scene: reception # with: marcus # pose: upright # face: serious # look: at # sound: office
It takes five months. The letter has a crest on it. It finds that the service provided was "not acceptable". It regrets any distress, and Jade is named. Nothing happens to anybody. There's a page about how to ask for a review, and Roy has the rest of it framed, and hangs it next to the cap.
{ promises_not_yours ? apology:
    You had told him that there would be one. He asked you for it on five first Wednesdays, and each time you had to say that it had never been yours to promise.  # after: bench.an_apology
}
He is stopped again in February, by himself. He asks them for the number that goes with the slip. They've not heard a boy ask for it so nicely.
{college: The course has him on Tuesdays and Thursdays. He has told them about their lights.|He's on the list for January at the college, and in January he goes.}
{not spoken:It's Sandra who tells you, in the spring, that he had thought about a drawer, the week of the Co-op. You put it in the notes, with both of the dates.}
He comes every week. He tells you very little.
{ trust >= 10:
    On the last Wednesday of the order he puts a thing like a bar of soap down on your desk, and presses a button, and puts up one finger. It's a minute of your office. It has got Ros in it, peeling.
    Marcus: It's a G. Most of it's the fridge.  # face: cheeky
    Ros: Was that thanks?  # scene: desk # with: ros # pose: peeling # face: smile
- else:
    On the last Wednesday of the order he winds the lead round the recorder, over, under, over. You ask if he'd like a minute of the office, for in between.
    Marcus: I've got enough, thank you.
    Ros: Was he all right?  # scene: desk # with: ros # pose: peeling # face: calm
}
You: {trust >= 10:It was a minute.|He was polite.}  # ending: four_eleven # discuss: Who did what, so that this could be his own? Which part of it might have been done for him?
-> END

=== a_good_room ===
{ promises_not_yours ? apology:
    No letter comes. He asks you about it once.  # after: bench.an_apology
    Marcus: It was to be to Jade as well.
}
{
- complaint == 2: He has Ms Adeyemi's number, in his phone case, with the slips. He doesn't ring it. Roy said leave it, and nobody at home has said otherwise, and it's a lot for one person.  # scene: studio # with: marcus # pose: hands_busy # face: calm # look: down # sound: office
- else: The three slips stay in the phone case, and then there are four. He doesn't do anything with them. It isn't that sort of paper, he says.  # scene: studio # with: marcus # pose: upright # face: calm # look: down # sound: office
}
But he has the course, on Tuesdays and Thursdays, in a room with the right kind of walls. They have him down as quiet. He has told them about their lights, and someone has been up a ladder.
The court is asked to end the order early, and does. It takes six minutes. He thanks everybody by name, including the usher, who hadn't said hers.  # scene: panel_room # with: marcus # pose: upright # face: calm # look: at # sound: hall
You never do hear what was on it, the one of the trolleys{not spoken:, nor what he had been going to say about August}.
{ note == 2:
    He asks for a copy of the note, though, the one with his own words in, and he has that.
- else:
    At the door he shakes your hand.
    Marcus: You were very helpful.
}
Ros: Do you think he told you anything, in the end?  # scene: desk # with: ros # pose: peeling # face: calm
You think of a gap, four seconds long.
Ros: He had to come. He didn't have to bring the recorder.  # face: serious # ending: a_good_room # discuss: He told you next to nothing. What did you do for him?
-> END

=== long_way_round ===
{ promises_not_yours ? apology:
    No letter comes. He doesn't ask. He had told Jade that there'd be one.  # after: bench.an_apology
}
He has stopped going by the Co-op. He goes up by the tyre place and round the back of the depot, which is forty minutes where it used to be fifteen. It isn't on account of the police, he says. He likes the depot.  # scene: bench # with: marcus # pose: hands_in_pockets # face: tired # look: away # sound: canal
{college: The course has taken him. It's two evenings, and it gets out at nine. By half-term he has missed four, and sent a very good letter.|The course was full. He's on a list.} {complaint == 2:He has the number. He says that he's thinking about it.|{complaint == 1:He has the form. He says that he's thinking about it.|Nobody has got any further with where it goes, and he hasn't asked again.}}
{family: Some nights Roy goes to meet him. He's eighty-one. He puts on his cap, and walks down to the bridge, and they come back the long way together, not talking. It takes them an hour.|Some nights Jade waits up, and times him{spoken:, on the phone}.}
Ros: He's doing everything that we asked him.
You say that that's the trouble.
Ros: Say that on the record, then. Not in the headings.
He comes on Wednesdays, and hasn't missed again. His hands are on the table.
Marcus: I'm fine, thank you.  # look: down # ending: long_way_round # discuss: Nothing has gone wrong that a form has a box for. What has gone wrong?
-> END

=== drawer ===
{ promises_not_yours ? apology:
    No letter comes. He never mentions it.  # after: bench.an_apology
}
It is Roy who rings. He gives his name, and the time, like a man reporting a signal.  # scene: desk # with: nobody # sound: phone
Roy: I count my knives. I have counted them since the trial. Tonight I am one short.
You ask where Marcus is now. Upstairs, Roy says, asleep, or with his eyes shut. So you do the next things in order: Sandra on the ward, who comes home in a taxi; Ros; the number for the evening; then Roy again, who stays on the line until she's in, and with Jade. The knife is in the bag with the recorder, under a towel. She carries it down to Roy's, and he counts it in. It hasn't been out of the building.
There is a meeting about it, and a plan. Nobody's arrested. It goes into your notes, and Marcus is told so first, and who will read it.  # scene: interview_room # with: marcus # pose: arms_crossed # face: tired # look: down # sound: office
Marcus: I wasn't going to do anything. I wanted to not be the one with nothing.
It's the first time that he hasn't said thank you.
You: I should have asked you on the bench.
Marcus: You'd have had to write it down.  # look: at
You: Yes.
He thinks about that. He doesn't say that it's fine.
Ros: A knife, and ten minutes of ducks, in the one bag.  # scene: desk # with: ros # pose: upright # face: serious
She peels nothing. She asks what you'd like to do now.  # ending: drawer # discuss: He was calm from start to finish. What was there to hear, and who heard it?
-> END
