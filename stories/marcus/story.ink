// Third time this month: Marcus, sixteen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = friday, apology, your_say

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR told = false        // you said on the bench who reads it and who is told (on every other path you say it on the stairs)
VAR spoken = false      // you yourself have asked him straight if he has a knife, on that day or the next
VAR mum = 0             // 0 you have not told Sandra about the drawer, 1 told before he knew what you would say, 2 he knew it first
VAR note = 0            // what stands in the record about the search: 0 headings, 1 bare facts, 2 his own words
VAR complaint = 0       // how far the complaint has come: 0 nowhere, 1 a form, 2 a person and a number

~ trust = 10
~ empathy = 8
~ reliability = 10
-> reception

=== reception ===
It is Wednesday. Marcus is twenty minutes early. His grey jacket is closed to the neck, and his headphones are round it.  # scene: reception # with: marcus # pose: upright # face: calm # look: away # sound: office
Marcus is sixteen, and in his first year at college. A court gave him a youth rehabilitation order: for a year he must see you every week. It was for carrying a knife in August, more than a year ago. Seven of the twelve months are over. Before you fetch him, Ros, your manager, stops you.
Ros: He was stopped and searched last night, outside the supermarket.  # scene: desk # with: ros # pose: peeling # face: serious
Ros: They found nothing. His sister was with him. Jade is seven. It's the third time this month.
Ros knows it from Steve. Steve is a police officer in your team, and he can read your notes. His screen tells him when one of your young people is searched.
Ros: So you know, and Marcus doesn't know that you know.  # face: calm
-> room_two

// ---------------------------------------------------------------------------------------------------------------
// The interview room. He is fine, thank you.

=== room_two ===
Marcus: Good afternoon. Is it all right if I sit here?  # scene: interview_room # with: marcus # pose: upright # face: calm # look: at # sound: office
He has finished his unpaid work, in a charity shop, and puts the sheet of his hours on the table. His phone buzzes.
Marcus: It's only Theo. He's on the sound recording course. He wants to know why I never go out.
Marcus: Ros looked at me. Did she say something about me?  # look: at # discuss: What do you know, how do you know it, and what has he just asked?
* (from_you) "She did, yes. But I'd like to hear it from you first, in your own time, if that's all right."
    ~ change(trust, -1)
    # move: answer_with_question # see: open_and_honest, pace_of_child
    # why: Marcus had asked what Ros said. You kept that back and asked him to tell it, so he wondered what else you knew.
    # instead: "Yes, she did. You were searched last night. It was on Steve's screen."
    # thought: Then you know. So why am I telling it?
    Marcus: Nothing's happened. It's been an ordinary week, thank you.  # look: at # face: serious
* (hours_first) Go through the sheet of his hours with him first, line by line, and sign it at the bottom.
    ~ change(trust, -2)
    ~ change(empathy, 1)
    # move: name_one_thing # see: affirm_specific, open_and_honest
    # why: You gave your time to what Marcus had done, so he saw that you cared about it. But he had asked what Ros said, so he kept watching your face.
    # instead: "Before the sheet: yes, she did. You were searched last night. It was on Steve's screen."
    # thought: You know something. You've read that line twice.
    Marcus: The shop had its crime novels by colour. I sorted them by who wrote them.
* (say_known) "Yes, she told me. You were searched last night. It was on Steve's screen."
    ~ change(trust, 2)
    # move: give_what_is_asked # evidence: open_and_honest # see: pace_of_child
    # why: Marcus had asked what Ros said, and you told him, so he need not guess. Being open is valued in a national framework, an inspectorate says.
    # thought: Steve. I say hello to Steve.
    Marcus: Does he look every day?  # look: down
    You: No. But when one of our young people is searched, a message opens on his screen.
* (his_to_raise) "I'm here to listen, Marcus, at your own speed. What would you like this hour to be about?"
    ~ change(trust, -2)
    # move: look_past # see: open_and_honest, pace_of_child
    # why: Marcus had asked you something directly, and you gave him a choice and no answer, so he knew that you were hiding something.
    # instead: "Yes, she did. You were searched last night. It was on Steve's screen."
    # thought: You know. I saw it in your face before you sat down.
    Marcus: I don't mind, thank you. Whatever is on your list.  # look: at
-
He has both hands flat on the table, far apart, with the fingers open. He has never sat like that before. When people are searched, they are told to show their hands.  # face: blank
You: And you're all right?
Marcus: I'm fine, thank you. Is there a form today, or can we just not do one?
* (hands) "You don't have to sit like that in here, Marcus. After three searches, I think I'd sit like that too."
    # move: notice_aloud # see: open_and_honest, care_shown
    { room_two.say_known:
        ~ change(empathy, 1)
        # why: You had told Marcus what you knew before you spoke of how he sat, so he could tell that you understood why.
        # thought: Have I had them like that on the bus?
        He looks at his hands. He puts first one and then the other on his knees.
    - else:
        ~ change(empathy, -1)
        # why: You spoke of three searches and had never said what you knew, so Marcus felt that one more person was watching him.
        # instead: "I know that you were searched last night. I should have said so when you came in."
        # thought: Three searches. You knew that when I walked in.
        Marcus: Thank you. My hands are all right where they are.
    }
* (fine_is_fine) "No form today. You don't have to do or say anything. This hour is yours."
    ~ change(empathy, 1)
    # move: wait # evidence: time_and_space # see: pace_of_child
    # why: You asked for nothing, so Marcus could stay without talking. Children who have been hurt need time and space, an inspectorate says.
    # thought: Nothing? You've not even got the pen out.
    Marcus: Can I go, then?  # face: surprised
    You: You could, and I'd write down that you came. I'd like you to stay.
    He looks at the door, and he stays where he is.  # look: away
* (held_breath) "You don't look fine to me, Marcus. You look as if you were holding your breath."
    ~ change(empathy, -1)
    # move: reflect_meaning # evidence: pace_of_child # see: time_and_space
    # why: You told Marcus how he looked before he was ready to say so, so he hid it even more. Advice is to let the child decide the pace.
    # instead: "No form today. You don't have to do or say anything."
    # thought: I'm breathing. I'm sitting here breathing.
    Marcus: I'm sorry. I'm just tired, I think.  # look: down
* (outside) "You told me once that this lamp makes a noise. Do you want to stay in here, or go outside?"
    ~ change(empathy, 1)
    # move: offer_choice # see: care_shown, interests
    { room_two.say_known:
        # why: You had told Marcus what you knew, and you remembered the lamp, so he could choose a place and did not have to wonder about you.
        # thought: You remembered the lamp.
    - else:
        # why: You remembered the lamp and gave Marcus two places, so he could choose one, though what you knew was still unsaid.
        # thought: You remembered the lamp. There's something else, though.
    }
    Marcus: It's the note G, only a bit too high. Outside, please.  # face: calm
-
-> bench

// ---------------------------------------------------------------------------------------------------------------
// The bench by the canal. He asks for a minute of silence.

=== bench ===
{ not room_two.outside:
    After ten minutes Marcus asks if you could both go outside.
}
There is a bench by the canal, and Ros knows where you are.  # scene: bench # with: marcus # pose: headphones # face: calm # look: away # sound: canal
Marcus records sounds. He saved nine months for his recorder. He has recorded the train at 6.14, the boiler that heats the flats, and his sister asleep. He wants to be a sound engineer.
Marcus: I need a minute of nothing, to put between two sounds. Would you mind not talking?
He puts up one finger, which means that it is recording. After forty seconds a police siren goes over the bridge. He doesn't move until it has gone, and he doesn't breathe.
Marcus: Now I've got the siren on it.  # look: down # face: solemn
He stops the recorder, looks at the battery, and sets the volume lower, to record again.  # discuss: What might he want from you now, and how could you tell?
* (does_to_you) "I saw that you stopped breathing when it came. You don't have to explain. I'm here if you want to."
    ~ change(empathy, -1)
    # move: stay_on_it # evidence: time_and_space # see: pace_of_child, trauma_treatment
    # why: Marcus was already preparing the next recording, and you went back to the siren, so he stopped. Children who have been hurt need time and space, an inspectorate says.
    # instead: "Do another one, then. I won't talk."
    # thought: You were meant to be listening to the water.
    Marcus: It's clipped. It's too loud for the level that I set.  # pose: upright # face: blank
* (once_more) "Do another one, then. I won't talk, and I won't cough."
    ~ change(empathy, 2)
    # move: join_the_task # evidence: engaging_practitioner # see: common_third, bond_most_cited, interests
    # why: Marcus was already preparing the next recording, and you agreed, so he had his quiet. The relationship can be seen as the base of this work, the inspectorate says.
    # thought: You really can be quiet. Most people cough.
    He holds the recorder out again. This time there are only ducks.
* (past_sixty) Say nothing. Sit still beside him until he takes the headphones off himself.
    # move: wait # see: pace_of_child, engaging_practitioner
    { room_two.fine_is_fine or room_two.outside or (room_two.hands and room_two.say_known):
        ~ change(empathy, 2)
        # why: In the room, too, you had not pushed Marcus to talk, so he could trust your silence. Trust takes time and patience, the inspectorate says. # evidence: perseverance
        # thought: Two minutes six. Nobody's ever done two minutes six.
        Marcus: That was two minutes and six seconds. You didn't move.  # look: at
    - else:
        ~ change(empathy, -1)
        # why: In the room you had spoken of how Marcus sat or looked, so he felt watched when you were silent. Advice is to let the child decide the pace. # evidence: pace_of_child
        # instead: "Do another one, then. I won't talk."
        # thought: You want me to say something now. I don't have anything.
        Marcus: I've stopped it. You can talk now, if you like.
    }
* (leave_it_in) "You could leave the siren in. It was there, and now it's part of your minute."
    ~ change(empathy, -1)
    # move: lecture # see: interests, pace_of_child
    # why: You told Marcus what to do with his own recording, so he agreed with you and stopped working on it.
    # instead: "Do another one, then. I won't talk."
    # thought: It's my minute. I say what's in it.
    Marcus: I suppose so. It isn't a minute of nothing, though.
-
After a while Marcus speaks.
Marcus: Last night I was walking Jade home. I stopped to record the shopping trolleys. The police had a description. It was "Black man, grey jacket". They asked how old I was. I said sixteen. They asked how old I was really. Jade said, "He's sixteen, he had a birthday cake."  # pose: slouched # look: away
{ not room_two.say_known:
    Marcus: You're not surprised. You knew.  # look: at
    You: Yes. Steve saw it on his screen. I ought to have told you when you asked.
}
Marcus: So what did I do, then?  # look: at # face: serious
He turns round, and waits for you to answer.  # discuss: He asks you directly. What do you yourself say to him? # say: He waits for you to answer. What do you say to him?
* (on_the_slip) "They have to give a reason. Shall we look at the paper they gave you?"
    ~ change(trust, -1)
    # move: file_first # evidence: valued_as_individual # see: fairness
    # why: You answered Marcus with what the officers had written, so he had no answer from you. Children want to be valued as a person, an inspectorate says.
    # instead: "You did nothing. You were walking your sister home."
    # thought: I've read it. I know what it says.
    Marcus: It says that I fit the description. I've told you the description.  # face: contempt
* (three_a_month) "You did nothing wrong. They stop Black boys far more than white boys, and that's racism."
    ~ change(trust, 2)
    # move: name_unfairness # evidence: stopped_more # see: fairness, disparity_unasked, racism_named
    # why: You answered and said racism, so Marcus need not prove it. Black people are searched about 3.8 times as often as white people, figures from 2025 say.
    # thought: I know that. I didn't know that you'd say it.
    Marcus: You said it. I didn't say it. Theo says it every day.
* (worst_part) "I believe you, and I'm sorry. What was the worst of it for you, with Jade there?"
    # move: answer_with_question # see: non_blaming, listen_take_seriously
    # why: Marcus had asked what he did, and you asked how it was for him, so he still had no answer and told you no more.
    # instead: "You did nothing. If you want to tell me more of it, I'd listen."
    # thought: That's sorry. It isn't what I did.
    Marcus: I asked you what I did, and that isn't an answer.  # face: blank
* (nothing_done) "Nothing. You were walking home, and you stopped to record something."
    ~ change(trust, 2)
    # move: believe # evidence: listen_take_seriously # see: fairness, read_as_older
    # why: Marcus had asked you directly, and you said "nothing" at once, so he need not prove it. One child told inspectors that it was important not to be judged.
    # thought: Nothing. Right. I thought so.
    Marcus: Jade was telling me which knots she can tie. She's got a badge for it.
-
Marcus winds the cable round the recorder.
{ bench.nothing_done or bench.three_a_month:
    Marcus: They were right once, though. That August I had a knife on me.  # look: away # face: serious
- else:
    Marcus: It's in your file already, anyway. That August I had a knife on me.  # look: away # face: serious
}
He looks as if he might say more. You have never told him who hears of it when he talks about a knife.  # discuss: What does he need to know before he goes on? # say: What do you say to him?
* (both_true) "You had a knife that August, and last night you hadn't. Both of those are true."
    # move: challenge_with_care # evidence: challenge_and_encouragement # see: reasons_behind, irish_model
    { bench.nothing_done or bench.three_a_month:
        ~ change(trust, 1)
        # why: You had said that Marcus did nothing last night, so he could go on about August. It can help to encourage and also to say what was wrong, inspectors remarked.
        # thought: And after that I wished I had one.
        Marcus: When they searched me I was glad that I hadn't got one. And then, after.  # look: down # face: worried
    - else:
        ~ change(trust, -1)
        # why: You had not said yet that Marcus did nothing last night, so he heard only blame. It can help to encourage and also to say what was wrong, inspectors remarked.
        # instead: "Last night you did nothing wrong. And before you say more: I write it down, and Ros and Steve can read it."
        # thought: There it is. I knew that it would come.
        Marcus: Yes. I had. Thank you.  # face: blank
    }
* (before_more) "Before you say more: I write it down, and Ros and Steve can read it. Steve is police."
    ~ told = true
    ~ change(trust, 2)
    # move: honest_limits # evidence: confidentiality_limits # see: open_and_honest, say_what_you_record
    # why: You said who would hear before Marcus told you, so he could choose what to say. Advice is to say early what may be passed on.
    # thought: So I know what it costs. Right.
    Marcus: You people write everything down. It's all you do.  # face: contempt
    You: Yes, and you can ask to read it. If somebody could get hurt, I pass it on, and I tell your mum that day. I tell you first what I'll tell her.
    You: And before you tell me about carrying a knife, you can talk to a solicitor. That's a lawyer who is on your side.
    Marcus: When they searched me I was glad that I hadn't got one. And then, after.  # look: down # face: worried
* (different_thing) "Isn't that over, Marcus? It was more than a year ago, and you've done so well since."
    ~ change(trust, -2)
    # move: avoid_challenge # evidence: reasons_behind # see: challenge_and_encouragement
    # why: You closed the subject when Marcus had opened it, so he stopped. Being close to a child helps to see why the child did something, inspectors said.
    # instead: "I'd like to hear that. Before you say more: I write it down, and Ros and Steve can read it."
    # thought: It isn't over, though. You didn't let me finish.
    Marcus: Yes. All right. It's over, then, if you say so.
* (then_you_see) Tell him, kindly, what could happen to him if he were searched with a knife now.
    ~ change(trust, -2)
    # move: lecture # evidence: respect # see: understanding_choices
    # why: Marcus was about to say more, and you told him what he knew already, so he stopped. One child liked a worker who didn't talk as if children were stupid.
    # instead: "Before you say more: I write it down, and Ros and Steve can read it. Then you choose."
    # thought: Great. The knife talk. I've had it nine times.
    Marcus: They did all that on the knife course. There was a video. It had music.  # face: tired
-
{ bench.both_true and (bench.nothing_done or bench.three_a_month):
    He doesn't finish the sentence, and he looks at the time.
}
{ bench.before_more:
    He doesn't finish the sentence, and he looks at the time.  # after: bench.before_more
}
Jade is at their grandad's after school. Marcus had asked to end the hour there, and Ros agreed.
-> stairs

// ---------------------------------------------------------------------------------------------------------------
// The stairs. Who will hear it, where that is not said yet; then the question.

=== stairs ===
His grandad Errol lives on the second floor, and Marcus on the fourth, with his mum and Jade. The lift is broken. You two are alone on the stairs.  # scene: office_step # with: marcus # pose: hands_in_pockets # face: serious # look: away # sound: outdoors
{ not bench.before_more:
    You: Before we go in. I write down what you tell me. Ros reads it, and Steve can, and he is police. If somebody could get hurt, I pass it on, and I tell your mum that day. I tell you first what I'll tell her.
    Marcus: Steve as well. Right.
    You: And before you tell me about carrying a knife, you can talk to a solicitor. That's a lawyer who is on your side.
}
You do not know if he has a knife now, because nobody has asked him.
Marcus: There are a lot more stairs. You don't have to come in if you're tired.  # discuss: Would you ask him? Here, or somewhere else, or on another day? # say: What do you say or do?
* (open_to_me) "You know that you can tell me anything, don't you? Anything at all, and at any time."
    ~ change(trust, -2)
    # move: no_need_to_say # see: confidentiality_limits, hope_and_wanted
    # why: You offered to hear anything and asked nothing, so Marcus had to begin by himself, and did not.
    # instead: "I'm asking you directly, and you know what I do with the answer. Have you got a knife now?"
    # thought: I nearly did. You didn't ask me anything.
    Marcus: Thank you. I'll bear it in mind.  # look: at
* (with_roy) "I have to ask you something about a knife. I'd like your grandad to be there when I ask."
    ~ spoken = true
    ~ change(trust, -1)
    # move: before_others # see: consent_not_secrecy, adults_in_community
    # why: You asked today, but with Errol there, so Marcus only said no. He could tell you more only afterwards, alone with you.
    # instead: "I'd like to ask you by yourself first, before we go in. Have you got a knife now?"
    # thought: In front of Grandad? You're asking that in front of Grandad?
    Marcus fetches Errol out to the stairs, and shuts the door so that Jade can't hear. You ask if he has a knife now.
    Marcus: No.  # look: down # face: angry
    You ask him to come down a few steps with you, by himself.
* (is_there_now) "I'm asking you directly, and you know what I do with the answer. Have you got a knife now?"
    ~ spoken = true
    ~ change(trust, 2)
    # move: safety_tonight # see: open_and_honest, confidentiality_limits
    # why: You asked in plain words, alone with Marcus and on the same day, so he could answer.
    # thought: No. But you asked. So I'll say the other bit.
    Marcus: No.  # look: at
* (not_today) Leave it for today, and carry his bag. He has been asked enough since last night.
    ~ change(trust, -2)
    # move: put_off # see: pace_of_child, confidentiality_limits
    # why: You did not ask Marcus about a danger that was there that day, so nobody knew if he was safe that night.
    # instead: "I know that it's been a long day. I still have to ask. Have you got a knife now?"
    # thought: You carried my bag. You didn't ask what's in it.
    Marcus: There's only cables in that. It's not heavy.
-
{ spoken: -> the_drawer | -> roy }

= the_drawer
You: Thank you. Have you thought about taking one?
It takes him a long time to answer.  # hard: Marcus has no knife. After the search he stood at Errol's knife drawer and thought about one. He took none. Two boys frighten him. He has not thought of hurting himself. Errol locks the knives away.
Marcus: Last night I stood at Grandad's knife drawer and thought about which one. I shut it again. I didn't want to be the only one without a knife.  # look: down # face: worried
You: You shut it, and you've told me. Who are you afraid of?
Marcus: Two boys at the bus stop. They took Theo's phone in June.
You: Have you thought of hurting yourself? If you have, I stay with you, and we get help today.
Marcus: No. Not me. Does it go back to court?
You: No. Thinking about it isn't a crime, and it doesn't break your order.
{stairs.with_roy:You go back up, and tell Errol together.|Marcus fetches Errol out to the stairs, and you tell him together.} Errol goes in, counts his knives, locks them in his old work box, and comes back. None is missing.
You ask what would make tonight safer.  # hard_end
Marcus: I'm not going out again. And I could sleep at Grandad's. Jade does, when Mum works. I won't phone you at night, though.
You write this plan on a card, with the number of the team that works at night.
His mum, Sandra, is at home on the fourth floor until six. She works nights. She has to know about the drawer today, because she can keep him safe tonight and you can't.
Marcus: So now you tell her. And you said that I'd hear it first.  # look: at # discuss: Who tells her? What have you said about it before?
* (his_to_tell) "Would you tell her, in your own words? I'll stand next to you, and help where you want it."
    ~ mum = 1
    ~ change(reliability, -1)
    # move: child_carries # see: consent_not_secrecy, confidentiality_limits
    # why: You had said that you would tell his mum, and tell Marcus before her. You asked for his words instead, so he told her that it was nothing.
    # instead: "I'm going up now. I'll say that you have no knife, but that you thought about one."
    # thought: What do I even say? I'll say it was nothing.
    You go up with him, and he stands in Sandra's doorway.
    Marcus: It was nothing, Mum. There's a rule that they have to tell you everything.
* (ring_at_once) Go up to Sandra at once, by yourself, so that she hears it calmly and in full before she leaves.
    ~ mum = 1
    ~ change(reliability, -1)
    # move: work_with_family # evidence: consent_not_secrecy # see: confidentiality_limits
    # why: Marcus had reminded you that he hears it first, and you told him nothing, so his mum heard it before him. Advice is to say who else will hear.
    # instead: "I'm going up now. I'll say that you have no knife, but that you thought about one."
    # thought: You said I'd hear it first.
    Marcus: What did you tell her? You could have told me first.  # face: angry
* (first_to_you) "I'm going up now. I'll say that you've no knife, but that you thought about one."
    ~ mum = 2
    ~ change(reliability, 3)
    # move: work_with_family # evidence: confidentiality_limits # see: consent_not_secrecy
    # why: Marcus had reminded you that he hears it first. You said it there, before Sandra heard, so he could change it. Advice is to say who will hear.
    # thought: It's two things. I can hear them before she does.
    Marcus: Say that I shut it. Say it in the same sentence.
* (roy_tells) "Errol, would you tell Sandra, before she goes? It's easier to hear from her own dad."
    ~ mum = 1
    ~ change(reliability, -2)
    # move: avoid_challenge # see: adults_in_community, consent_not_secrecy
    # why: You had said that you would tell her, and you sent Errol. So Marcus never heard what Errol would say, and Errol could not answer her questions.
    # instead: "Marcus, I'm going up now. I'll say that you have no knife, but that you thought about one."
    # thought: He'll tell her about the drawer and everything else since I was four.
    Errol goes up the two floors slowly. Sandra comes down with her coat on. He has told her only that it is about knives.
-
{
- mum == 2:
    You go up with Marcus, to Sandra's kitchen.  # scene: family_kitchen # with: marcus # pose: hands_in_pockets # face: worried # look: down # sound: kitchen
    You: Marcus has no knife. Last night he thought about taking one of Errol's, and he shut the drawer.
- stairs.the_drawer.roy_tells:
    You tell her yourself that Marcus has no knife, and that he thought about it.
- stairs.the_drawer.his_to_tell:
    You tell her that it was more than nothing.
- else:
    Sandra comes down before she leaves, and you, she and Marcus talk about tonight.
}
Sandra: Three times, and nobody rang me. The police made my seven-year-old wait in the street. She asked me if it was her fault. Is he safe tonight?
You: No knife is missing, and Errol has locked his in a box. Could your kitchen knives go into it too? Marcus stays in, and sleeps at Errol's. I'll ring you tomorrow at eight, when you're home.
Sandra: I'll take ours down to Dad now. Eight o'clock. Right.
You ring Ros, and decide with her who else must know. It goes in the record in his words.
-> roy

// ---------------------------------------------------------------------------------------------------------------
// Errol's flat.

=== roy ===
Marcus stops at Errol's door.  # scene: office_step # with: marcus # pose: upright # face: serious # look: away # sound: outdoors
Marcus: Jade hasn't said a word about the search since breakfast.
Errol came from Jamaica at nineteen, and drove trains for thirty-four years. There is a timetable on the kitchen wall.  # scene: family_kitchen # with: marcus # pose: upright # face: calm # look: at # sound: kitchen
Marcus hangs up his jacket, and takes the cups out without looking for them. Jade is tying a string round the teapot.
Jade: Are you police?
Marcus stops with a spoon in his hand, and waits.  # face: serious # discuss: It is Jade who asks. Who else is listening, and what do they want? # say: Jade has asked you, and Marcus waits. What do you say or do?
* (told_truth) "No, I'm not. You told them how old he is. They should have believed you."
    # move: believe # evidence: open_and_honest # see: read_as_older, affirm_specific, respect
    # why: Marcus had said that Jade no longer spoke of the search. You spoke of it, so she began again. Being open is valued in a national framework, an inspectorate says.
    # differ: Some workers would say this at once, because a child who told the truth should hear so. Others would ask Marcus first, because she had stopped talking about it.
    # thought: She'd stopped asking about it. It took all day.
    Jade: I said it three times. Can they come into Grandad's, if they want to?
    You: Not just because they want to. They need a reason that the law gives. And your grandad is here.
* (what_knot) "No. I work in an office. What do you call that knot you're doing?"
    ~ change(empathy, 1)
    # move: keep_for_later # see: interests, respect
    # why: Marcus had said that Jade no longer spoke of the search. You kept it for later, so she could go on with her string.
    # thought: You remembered. You didn't say it to her.
    Jade: It's a round turn and two half hitches, and it's for boats.
* (ask_him) Ask Marcus if he would like to tell her who you are, or if you should do it.
    # move: offer_choice # see: role_clarification, respect
    { spoken:
        ~ change(empathy, 1)
        # why: You had asked Marcus directly on the stairs, so he could say who you are in front of his family, and nobody spoke of the search.
        # thought: You asked me a real thing. So I can say something real.
        Marcus: Not police, Jade. It's somebody I see on Wednesdays, who asks me things directly.
    - else:
        ~ change(empathy, -1)
        # why: You left it to Marcus, but you had asked him nothing directly before you came in, so he didn't know what to say.
        # instead: "No. I work in an office. What do you call that knot?"
        # thought: I don't know what you are. Don't make me do it.
        Marcus: From the office. Drink your milk.  # look: down
    }
* (one_named_steve) "No, I'm not. I do work with one, though. He's called Steve, and he sits next to me."
    ~ change(empathy, -1)
    # move: before_others # see: role_clarification, open_and_honest
    # why: Marcus had said that Jade no longer spoke of the search. You brought in a police officer, so she thought of it again.
    # instead: "No. I work in an office. What do you call that knot?"
    # thought: You didn't have to say Steve.
    Jade moves her chair nearer to Errol's, and goes on with her string.
-
Marcus puts his headphones on Jade, with the train in them. In his phone case he has three pieces of paper, one from each search.
Marcus: Is there somebody you complain to? I don't mean shouting. I mean a proper complaint.
Errol: Leave it. In 1981 they searched me when I got out of my own train, with the driver's keys in my hand. It was racism then, and it's racism now. They just write it down better.
Marcus: I'm only asking, Grandad.  # face: calm # look: away
He puts the papers on the table, and looks at you.  # look: at # discuss: What can you do about it yourself, and by when? What will others decide?
* (tell_steve) "Steve would listen, Marcus. He was really upset about it when he came in this morning."
    ~ change(reliability, -2)
    # move: fix_quietly # see: complaint_is_theirs
    # why: Marcus asked where a complaint goes. You named Steve, whose job that isn't, so Marcus still didn't know where to go.
    # instead: "There's a department for it. I'll find out how it's done, and text you by Friday at five."
    # thought: He's one of them, though.
    Marcus: Is he allowed to? I don't want Steve knowing my business.  # face: suspicious
* (an_apology) "Yes, there's a department, and after three searches they'll have to say sorry to you and Jade."
    ~ not_yours(apology)
    ~ change(reliability, -3)
    # move: promise_outcome # see: promises_undelivered, complaint_is_theirs
    # why: You promised something that only the police can decide. Jade heard it too, so she and Marcus wait for a letter, and you can't make it come.
    # instead: "Yes, there's a department. The police decide what happens then. I'll find out how it starts, and text you by Friday at five."
    # thought: To me, and to Jade.
    Marcus: To Jade as well? You mean an actual letter, with her name in it?
    You nod. Jade has lifted one side of the headphones.
* (by_friday) "Yes. I'll find out who to ring, and text you on Friday by five, even if I have no answer."
    ~ promise(friday)
    # move: small_promise # see: complaint_is_theirs, not_let_down
    # why: You named one small thing and a time, so Marcus can check it. It helps him only if you really text by five.
    # thought: Friday, five. I'll look at five.
    Marcus: By five. Not about five.
* (yours_to_use) Write on a card that the police decide. Under it write that he may also choose not to complain.
    # move: offer_choice # evidence: understanding_choices # see: complaint_is_theirs
    # why: You wrote down who decides and that he need not do it, so Marcus could choose. He still didn't know whom to ring. Children in one study valued such help.
    # thought: I can say no? I didn't know that I could.
    Marcus: I might not. I've not decided. Can I keep the card?
-
Errol takes Jade to look for more string.
{ roy.what_knot:
    You: Jade told them the truth. They should have believed her.  # after: roy.what_knot
    Marcus: I'll tell her that. Me, not you.
}
You: Some things you can always ask for. Before they search you, they have to say why, what they are looking for, which law it is, and their name and station. You needn't give your name or address. Keep your hands still.
Marcus: They said why. They didn't say the rest.
You: They also have to offer you the record of the search, like your three papers. Somebody who didn't get it has three months to ask for it.
Marcus: I've got all three. Do I need Mum, for the complaint?
You: No. You can make it yourself, or she can, or another adult if you say yes in writing. It goes to the police's own complaints department, or to the Independent Office for Police Conduct, which mostly sends it on to them. I'll write it all on one page.
You: Now two questions. May I ask the police to keep the film from their cameras? It's deleted after a time.
Marcus: Yes.
You: And may Ros take the three dates to the board, without your name? Those are people from this town who read the records of searches.
Marcus: Yes. Not my name, and not Jade's.
At the door he asks you to write down two things: what he asked you on the bench by the canal, and that Jade was there.
Marcus: That's everything that I wanted in it, thank you.
-> the_record

// ---------------------------------------------------------------------------------------------------------------
// The note, that evening.

=== the_record ===
At ten past six you are at your desk. You have asked the police to keep the film.  # scene: desk # with: nobody # sound: office
{ spoken:
    Ros has read what is in the record about the knife.
- else:
    His mum, Sandra, works nights at the hospital, and has left. You have not told her, or Ros, that he spoke of a knife, and you don't know if he has one.
}
The note about the search is due tonight. In three weeks it will be on a screen at his review, the meeting about how his order is going. The form has four headings: Presentation (how he seemed), Attitude, Risk, Next steps. His phone is on at this time of day.
* (his_question) Write down his question, "So what did I do, then?", that Jade was there, and that nothing was found.
    ~ note = 2
    # move: write_in_their_words # see: say_what_you_record
    {
    - not spoken:
        # why: You wrote what Marcus had asked for, so his question is there. But he had spoken of a knife, and you told nobody that evening.
        # instead: "Ros, he spoke of a knife, and I didn't ask him. What do we do tonight?"
        # thought: You wrote that. You never asked the other thing.
    - told:
        ~ change(empathy, 2)
        # why: Marcus had said what to write, and that this was everything. You did that, so he had a quiet evening. Inspectors judge if enough is done for the relationship. # evidence: enough_attention
        # thought: It's over for today. Good.
    - else:
        ~ change(empathy, 1)
        # why: Marcus had said what to write, and you did, so his question is there. He learned late that you keep notes. Inspectors judge if enough is done for the relationship. # evidence: enough_attention
        # thought: I said that before I knew you'd write it. It can stay.
    }
* (by_headings) Fill in the headings as usual: calm; guarded (says little); some hostility to police; risk under review.
    ~ note = 0
    ~ change(empathy, -2)
    # move: hide_behind_form # see: stigma_words, tick_box
    { spoken:
        # why: You wrote "hostility" and left out what was done to Marcus, so people will read about an attitude and not about a search.
        # instead: "I've written it, Marcus: your question, and that Jade was there. You can read it on Wednesday."
    - else:
        # why: You wrote "hostility", and not what was done to Marcus. And he had spoken of a knife, which you told nobody, so nobody asked him.
        # instead: "Ros, he spoke of a knife, and I didn't ask him. What do we do tonight?"
    }
    # thought: I haven't seen it. It's on a screen, I expect.
* (ring_him) { spoken } Ring him, read him what you have got so far, and ask what is missing or wrong in it.
    ~ change(empathy, -1)
    ~ note = 2
    # move: write_together # see: tick_box, say_what_you_record, pace_of_child
    # why: Marcus had said what to write, and that this was everything. You rang to ask for more, so he had to be polite again.
    # instead: "I've written it, Marcus: your question, and that Jade was there. You can read it on Wednesday."
    # thought: I said what to write. I said that's everything.
    Marcus: It's fine, thank you. Just write what I asked you for when you left.  # with: nobody
* (ring_ros) { not spoken } Ring Ros before you write. He spoke of a knife, and nobody knows if he has one.
    ~ note = 1
    ~ change(reliability, 2)
    # move: pass_it_on # see: confidentiality_limits
    # why: You did not know if Marcus was safe, so you told somebody before you wrote. But you had not asked him, so that still had to be done.
    # thought: They've stopped asking for today.
    Ros doesn't answer, so you ring the team that works at night. They note it, tell you to ask him tomorrow, and send it to Ros. At half past six you write three lines: searched, nothing found, sister there.
* (bare_facts) Write what happened: stopped and searched, third search this month; nothing found; sister, 7, there.
    ~ note = 1
    ~ change(empathy, -1)
    # move: plain_information # evidence: valued_as_individual # see: say_what_you_record
    { spoken:
        # why: You left out the question that Marcus wanted in it, so nobody can read what he said. Children want to be valued as a person, an inspectorate says.
        # instead: "I've written it, Marcus: your question, and that Jade was there. You can read it on Wednesday."
    - else:
        # why: You left out his question. And you told nobody that he had spoken of a knife, so nobody asked. Children want to be valued as a person, inspectors say.
        # instead: "Ros, he spoke of a knife, and I didn't ask him. What do we do tonight?"
    }
    # thought: That's what happened. It isn't how it was.
-
-> week

// ---------------------------------------------------------------------------------------------------------------
// The week.

=== week ===
It is Thursday. {mum > 0:At eight you rang Sandra, as you had said. Marcus slept at Errol's, and went to college. }Ros has the three dates for the board.  # scene: desk # with: ros # pose: peeling # face: serious # sound: office
Ros: In the year to March 2025, Black people were searched about 3.8 times as often as white people. About two in three of all searches led to nothing more. I'm asking the board why it's always the same boy, and I'm using the word racism.
{ spoken: -> friday_morning | -> still_to_ask }

= still_to_ask
{the_record.ring_ros:Ros: The night team's message was here this morning. Did you ask him about a knife?|Ros: Did you ask him about a knife?}
You: No. He spoke of August, and I didn't ask about now.
Ros: Then we don't know if he is safe, and his mum doesn't either. Somebody has to ask him today.  # discuss: It is a day late. Who asks him, and when?
* (wait_wednesday) Put it first on the list for Wednesday, when you see him anyway and there is time.
    ~ change(trust, -2)
    # move: put_off # see: confidentiality_limits, pace_of_child
    # why: You left a question about danger for six days, so Ros went, and Marcus had to answer somebody whom he hardly knows.
    # instead: "I'll go and see him after college today, Ros, and ask him. Then I'll ring his mum."
    # thought: I don't know her. I see you on Wednesdays.
    Ros: No. Six days is too long. I'll go to him myself, today, and you ring Sandra now.
    You ring Sandra, and tell her what you know: he spoke of August, and nobody asked him about now.
* (ask_his_mum) Ring Sandra first, and ask her if she has seen a knife, or if one is missing.
    ~ change(trust, -1)
    # move: work_with_family # see: consent_not_secrecy, confidentiality_limits
    # why: You went to Sandra before you had asked Marcus anything, so he was searched again, this time by his mum.
    # instead: "I'll ask him myself today, Ros. I'll tell him that I ring his mum afterwards."
    # thought: She went through my bag. My own mum did.
    She rings you back when Marcus has come home from college.
    Sandra: I've looked everywhere, and found nothing. He watched me do it, and he hasn't said a word. Why did nobody ring me after the first search?
    Ros: Now he has been searched at home as well. I'll go and ask him myself, today.
* (ask_today) Text him, and meet him today where he likes. Say that you should have asked yesterday, and ask him now.
    ~ spoken = true
    ~ mum = 2
    ~ change(trust, 2)
    # move: safety_tonight # see: open_and_honest, repair_rupture, confidentiality_limits
    # why: You said that you should have asked, and then you did ask. So Marcus could tell you, a day late, but before anything happened.
    # thought: You came all the way here to ask me that.
    He chooses the bench by the canal, after college.  # scene: bench # with: marcus # pose: hands_in_pockets # face: worried # look: down # sound: canal
    You: You know who reads it, and that I tell your mum today if you're not safe. Have you got a knife?
    Marcus: No. On Tuesday I stood at Grandad's knife drawer and thought about it. I shut it again. You could have asked me on the stairs.  # hard: Marcus has no knife. On Tuesday he stood at Errol's knife drawer, and took none. Two boys frighten him. He has not thought of hurting himself. Sandra is told, and Errol locks the knives away.
    You: I could have, and I didn't. Who are you afraid of?
    Marcus: Two boys at the bus stop. They took Theo's phone in June.
    You: Have you thought of hurting yourself? If you have, I stay with you, and we get help today.
    Marcus: No. Not me.
    You: I'm going to ring your mum. I'll say: no knife, and he thought about it. Is any of that wrong?
    Marcus: Say that I shut it.
    You ring Sandra there, with him beside you, and you say it. Errol counts his knives, and none is missing. He locks them in his old work box. Marcus sleeps at Errol's flat tonight.  # hard_end
-
{ not spoken:
    That evening Ros comes back from Marcus.
    Ros: I asked him about a knife, who he is afraid of, and if he has thought of hurting himself. It was "No, thank you," three times. Sandra knows, and Errol counts his knives every night now.
}
-> friday_morning

= friday_morning
It is Friday. Two things are waiting, and there is time for one before five: the complaint, and a reference for the sound course. A reference is a page from you that says what he is good at. If it comes today he starts next week. If it comes on Monday, he starts in January. The complaints department answers until five, and then not before Wednesday.  # scene: desk # with: ros # pose: upright # face: tired # sound: office
{ owed(friday):
    You have told Marcus that you'd text him by five, even if you have no answer.  # after: roy.by_friday
}
You text this to Marcus, and ask which comes first.
Marcus: Either is fine, thank you. I'm going into a test now, until three.  # with: nobody # discuss: What can only Marcus decide, and what does his answer tell you?
* (over_the_desk) Ask Steve to find out who the officers were and talk to them. Then write the reference alone.
    ~ change(reliability, -2)
    # move: fix_quietly # see: complaint_is_theirs
    # why: You gave it to a colleague, and Marcus knew nothing of that, so officers heard of it in a way that he had not chosen.
    # instead: "Complaint today, then. Reference on Monday, so you start in January. Say no if that's wrong."
    # thought: I never said that you could tell them.
    Steve: I'll speak to them. This should be in a record, and it won't be.  # with: steve # face: serious
* (he_decides) Ring him after the test, go through both with him, and leave it to him to decide which comes first.
    ~ complaint = 1
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: leave_it_to_them # evidence: belief_in_child # see: understanding_choices, affirm_specific
    # why: Marcus had no time to think. You asked him again after the test, so choosing took your whole hour. Children in one study valued a worker who believed in them.
    # instead: "Complaint today, then. Reference on Monday, so you start in January. Say no if that's wrong."
    # thought: I said either. I still don't know.
    Marcus: I said that either is fine. Write that I record boilers. Not "punctual". Everyone's punctual.  # with: nobody
    The reference goes in at half past four. For the complaint you have a form of thirty-one boxes, and you don't know yet whom to ring.
* (the_usual) First write the college half a page that praises him. Late tonight, send him a link to the complaint form.
    ~ complaint = 1
    ~ change(reliability, -2)
    # move: put_off # evidence: manageable # see: complaint_is_theirs, affirm_specific
    # why: You sent a link late and no words with it, so Marcus had thirty-one boxes to fill in. Children want tasks that they can manage, an inspectorate says.
    # instead: "Complaint today, then. I'll ring the department. Reference on Monday, so you start in January. Say no if that's wrong."
    # thought: "A valuable member of any team." Which team?
    You write that he would be a valuable member of any team, and the college has it by half past four.
* (complaint_first) Text him: "Complaint today, then. Reference on Monday, so you start in January. Say no if that's wrong."
    ~ complaint = 2
    ~ change(reliability, 2)
    # move: suggest_one # see: complaint_is_theirs, not_let_down, advocacy
    # why: Marcus had said that either was fine, on his way into a test. You chose one, and said what would come later, so he could say no.
    # thought: Complaint. Right. I'd have said that, I think.
    Marcus: Complaint, then. I can wait.  # with: nobody
    After four calls you reach Ms Adeyemi, in the complaints department, and she gives you her own number for Marcus.
-
{ owed(friday):
    { week.friday_morning.over_the_desk or week.friday_morning.the_usual:
        ~ broken(friday)
        ~ change(reliability, -2)
        At five he has had no text from you. At six minutes past five he sends you "17.06", and nothing else.  # settles: friday # after: roy.by_friday
        # move: put_off # evidence: not_let_down
        # why: You had named Friday at five and sent nothing by then, so Marcus waited for it. Children want somebody who does not let them down, an inspectorate says.
        # instead: "It's Friday. I haven't got an answer. I'll text again on Monday at five."
        # thought: It's five. It's two minutes past five.
    - else:
        ~ kept(friday)
        ~ change(reliability, 2)
        At ten to five he has your text: what you have found out, and what you haven't yet.  # settles: friday # after: roy.by_friday
        # move: follow_through # evidence: not_let_down
        # why: You had said Friday by five, and wrote before five, so Marcus saw that it was true. Children want not to be let down, an inspectorate says.
        # thought: Ten to. You said by five.
    }
}
{ week.friday_morning.over_the_desk:
    That evening an officer whom Marcus doesn't know greets him by his name. Marcus tells you on Wednesday, and Ros writes to Steve's sergeant.
}
{ week.friday_morning.the_usual:
    You send the link late that evening. Marcus writes back: "Received with thanks."
}
-> before_review

= before_review
{ spoken:
    You have asked Marcus every week if he is safe. He has no knife, and the college lets him leave by the other gate, away from the bus stop.
- else:
    On Wednesday you also asked Marcus about a knife. He said, "No, thank you," and he didn't say any more.
}
It is the Monday before his review. The police have written: the film of two searches is kept, and in the third no camera was on. Then Marcus rings you, which he has never done.  # scene: desk # with: nobody # sound: phone
Marcus: Steve's coming again, isn't he? I don't want him. He's one of them, and he looks at me as if he's sorry for me.  # with: nobody
Steve sits in at every review. Ros runs the meeting, and decides who stays.  # discuss: What can you promise him about that room, and what can't you?
* (steve_is_kind) "Is that fair to him, though? He told us because he was worried about you and Jade."
    ~ change(empathy, -1)
    # move: other_side # see: disparity_unasked, fairness
    # why: You defended a colleague when Marcus had said whom he did not want there, so what he wanted had no answer.
    # instead: "I'll ask Ros today, and tell you tonight. She decides."
    # thought: I didn't ask what he's like.
    Marcus: I know what he's like. He says hello to me like I'm a dog.  # with: nobody
* (who_is_there) "At the review I'll ask you who stays, in front of them, and I can say it for you. Ros decides then."
    ~ promise(your_say)
    # move: small_promise # see: advocacy, not_let_down
    # why: You promised to ask, and said who decides, so Marcus can check it. It helps him only if you really ask.
    # thought: You'd ask it out loud? With him sitting there?
    Marcus: Out loud. And then you say it, not me.  # with: nobody
* (ros_decides) "Ros decides that, and I'll ask her today. I'll ring you tonight with what she says."
    ~ change(reliability, 1)
    # move: say_who_decides # evidence: above_and_beyond # see: open_and_honest, advocacy, role_clarification
    # why: You said who decides, and rang the same night, so Marcus knows what he can ask for. Children in one study valued workers who did more than they had to.
    # thought: You rang, and it's not Wednesday.
    You: Ros says that Steve has to be there for his part of the plan. After that she asks who stays, and I can say it for you.
    Marcus: Right. I'd like that. You did ring, though.  # with: nobody
* (wont_notice) "Would it be so bad? It's forty minutes, and most of it is good news about you."
    ~ change(reliability, -2)
    # move: reassure_early # see: fairness, open_and_honest
    # why: You comforted Marcus and left out what would happen, so he came to the review not knowing.
    # instead: "Ros decides that. I'll ask her today, and ring you tonight."
    # thought: I notice everything. It's the only thing I'm good at.
    Marcus: All right. Forty minutes. I'll count them.  # with: nobody
-
-> review

// ---------------------------------------------------------------------------------------------------------------
// The review. Your note is on the screen.

=== review ===
At the review there are Marcus, Ros, Steve, you, and Sandra. His plan, which says what he and you will do until the order ends, is on a large screen. At the door Ros asked him what else could be shown. He said yes to your note{spoken:, and no to the page about the knife}.  # scene: panel_room # with: marcus # pose: upright # face: calm # look: at # sound: hall
{
- note == 0:
    Marcus: "Guarded. Some hostility to police." Is "guarded" a bad word? I never said anything hostile.  # face: serious
- note == 1:
    Marcus: "Nothing found. Sister, 7, there." That's right. It doesn't say that she told them about the cake.  # face: serious
- else:
    Marcus: "So what did I do, then?" That's what I said. Who gets to read that?  # face: surprised
}
Everybody looks at the screen, and nobody answers.
* (what_i_saw) "I wasn't there that night. I wrote down what I was told, and there's more to it than that."
    # move: explain_yourself # see: open_and_honest, repair_rupture
    { note == 1:
        ~ change(empathy, 1)
        # why: You had written facts, and said that they were only part of it, so Marcus could hear that you knew it.
        # thought: No. You weren't there. That's right.
        Marcus: There is more, a bit. I'm not saying it here.
    - else:
        ~ change(empathy, -1)
        # why: You spoke about yourself and did not answer what Marcus had asked, so his question was still open.
        { note == 0:
            # instead: "I wrote that, and it's wrong. You weren't hostile. I'm sorry."
        - else:
            # instead: "You can read it. So can everybody here, whoever has my job next, and a court, if it asks."
        }
        # thought: That isn't what I asked.
        Marcus: Right. I was only asking about the words.
    }
* (mine_wrong) "I wrote that, and I'm sorry. I'll write beside it what was wrong, with today's date."
    # move: repair # see: repair_rupture, say_what_you_record
    { note == 0:
        ~ change(empathy, 2)
        # why: You said that the mistake was yours, and gave no reasons, so Marcus did not have to call it wrong himself.
        # thought: You said it with Steve there. And Mum.
        Marcus: Put "quiet". I was quiet. They can read that too.
    - else:
        ~ change(empathy, -2)
        # why: You said sorry for what was not wrong, so Marcus had to comfort you in front of everybody.
        { note == 1:
            # instead: "What would you put next to it, Marcus? Your words can stand beside mine."
        - else:
            # instead: "You can read it. So can everybody here, whoever has my job next, and a court, if it asks."
        }
        # thought: It was all right. Now I have to say that it's all right.
        Marcus: No, it's fine. Honestly. It's accurate.
    }
* (who_reads) "You can read it. So can everybody here, whoever has my job next, and a court, if it asks."
    # move: say_what_you_record # evidence: say_what_you_record # see: role_clarification
    { note == 2:
        ~ change(empathy, 2)
        # why: You named everybody who can read it, so Marcus could decide about his words. One service says plainly that notes are kept.
        # thought: Somebody else comes after you. I hadn't thought of that.
        Marcus: Then... leave it in. If there's a court, they can read it too, I suppose.
    - else:
        # why: You said who reads it, but Marcus had spoken about the words, so the words stayed as they were. One service says plainly that notes are kept.
        { note == 0:
            # instead: "I wrote that, and it's wrong. You weren't hostile. I'm sorry."
            # thought: So they all think I'm that.
        - else:
            # thought: And not one of them will read about the cake.
        }
        Marcus: Thank you. That's a lot of people, for one page.
    }
* (put_beside) Turn the keyboard round to him, and show him where he can add his own words.
    # move: write_together # evidence: say_what_you_record # see: valued_as_individual
    { note == 2:
        # why: You gave Marcus the page, as guidance asks. But the words were his already, so he still didn't know who reads them.
        # instead: "You can read it. So can everybody here, whoever has my job next, and a court, if it asks."
        # thought: I've said it. It's there. Who reads it?
        Marcus: I don't think there's anything to put.
    - else:
        ~ change(empathy, 1)
        # why: You let Marcus add what was missing, so his words stand next to yours. Guidance asks workers to check with the child that they, the workers, have understood.
        { note == 0:
            ~ change(empathy, 1)
            # thought: Quiet. That's the word. I can just put it.
            He types, with two fingers, that he was quiet and that he was not hostile.  # look: down
        - else:
            # thought: The cake. I'd like the cake in it.
            He types, with two fingers, that Jade told them his age, and that they didn't believe her.  # look: down
        }
    }
-
Then Steve puts his pen down.  # with: steve # face: worried
Steve: Three times in a month, Marcus, and with your sister there. I'm sorry.
Marcus: Thank you. Do we talk about the course next?  # face: blank # look: away
Everybody looks at Marcus, and he looks at you.  # look: at # discuss: Steve means it. Has Marcus answered him?
* (neednt_answer) "The course can wait, Marcus. You needn't say that it's all right. Shall we stop for five minutes?"
    ~ change(trust, -1)
    # move: stay_on_it # evidence: pace_of_child # see: respect
    # why: Marcus had answered Steve and asked what was next. You went back to the apology, so everybody watched him again. Advice is to let the child decide the pace.
    # instead: "Yes, the course. Ros, where is it on the page?"
    # thought: I did answer it. That was the answer.
    Marcus: No, thank you. I think that I did answer him just now.
* (without_steve) "Marcus, who would you like in the room for the rest of it? I can say it for you."
    # move: offer_choice # see: advocacy, child_first
    { owed(your_say) or week.before_review.ros_decides:
        { not owed(your_say):
            ~ change(reliability, 1)
        }
        # why: You and Marcus had talked about this before the meeting, so he was ready, and did not have to say it to Steve himself.
        # thought: You did it. You actually asked it, with him there.
        He looks at you, and you say what he told you on the phone: his mum, Ros and you.
        { not owed(your_say):
            Ros nods, and Steve takes his pen and goes out.
        }
    - else:
        ~ change(trust, -1)
        # why: Marcus had asked what was next. You had never spoken about this before, and Steve sat there, so Marcus wasn't ready.
        # instead: "Yes, the course. Ros, where is it on the page?"
        # thought: I've got to say it to his face?
        Marcus: Whoever you think. I don't mind who.
    }
* (next_line) "Yes. It's at the bottom of the page. Ros, can you find it for us?"
    ~ change(trust, 1)
    # move: give_what_is_asked # see: respect, pace_of_child
    { owed(your_say):
        # why: Marcus asked what was next, and you told him. But you had promised to ask who stays, and this was the moment, so he waited.
    - else:
        ~ change(trust, 1)
        # why: Marcus had answered Steve and asked what was next, and you told him, so nobody waited for more thanks from him.
    }
    # thought: Nobody made me say it twice.
    Ros finds it, and Marcus reads out himself which two evenings it is on.
* (whose_job) "Three in a month, Steve. Who in the police has to ask why that keeps happening to him?"
    # move: name_unfairness # see: disparity_unasked, advocacy
    { complaint == 2:
        ~ change(reliability, 1)
        # why: You had worked on the complaint yourself before you asked Steve, so Marcus could believe you. For Black boys a worker's skill and integrity matter most, inspectors said. # evidence: worker_integrity
        # thought: Somebody's asked it out loud. To one of them.
        Steve: I can find out who. I'll bring the name to Ros by Friday.  # with: steve # face: serious
    - else:
        # why: You asked Steve to act, and had done little about the complaint yourself, so Marcus could not tell if it would change anything.
        # instead: "Yes, the course. Ros, where is it on the page?"
        # thought: Ask him when I'm not sitting here.
        {week.friday_morning.over_the_desk:Steve: I talked to the officers, and they didn't like it. I don't know who has to ask.|Steve: I don't know. I'd have to ask somebody myself.}  # with: steve # face: worried
    }
-
{ owed(your_say):
    { review.without_steve:
        ~ kept(your_say)
        ~ change(reliability, 2)
        Ros agrees, and Steve takes his pen and goes. You asked aloud who stays, as you had said.  # settles: your_say # after: week.before_review.who_is_there
        # move: follow_through # evidence: not_let_down
        # why: You had said that you would ask aloud, and did, so Marcus saw that it was true. Children want not to be let down, an inspectorate says.
        # thought: Monday you said it. Today you did it.
    - else:
        ~ broken(your_say)
        ~ change(reliability, -2)
        The review ends, and nobody has asked Marcus who he wants in the room.  # settles: your_say # after: week.before_review.who_is_there
        # move: put_off # evidence: not_let_down
        # why: You had said that you would ask Marcus aloud, and didn't, so he waited for it to the end. Children want not to be let down.
        # instead: "Before we go on: Marcus, I said I'd ask who you want in the room. Who is it?"
        # thought: Forty minutes. You never asked it.
    }
}
{ week.before_review.ros_decides and not review.without_steve:
    Then Ros asks who stays, as she said, and Steve goes out.  # after: week.before_review.ros_decides
}
{ review.whose_job and complaint == 2:
    On Friday Steve brings the name to Ros, and you text it to Marcus.  # after: review.whose_job
}
-> studio

// ---------------------------------------------------------------------------------------------------------------
// The library studio. He has made something. It lasts three minutes.

=== studio ===
Two weeks later Marcus asks if his hour can be in the sound studio, under the library.  # scene: studio # with: marcus # pose: headphones # face: calm # look: down # sound: none
He gives you the second pair of headphones.
Marcus: It's not for anything. It's three minutes.
You hear the train at 6.14, and the boiler. You hear Jade, counting to twenty-one. Then it stops. For four seconds there is nothing. Then somebody is asleep, and breathes.
Marcus: Theo says nobody can hear the end. We've got to be out at four.  # look: at
It is one minute to four, and people are waiting outside.  # discuss: He has let you hear it. What does he want to know?
* (be_heard) "Could we find somewhere to play that? You're really good at it, and people should hear it."
    ~ change(empathy, -1)
    # move: cheerlead # evidence: affirm_specific # see: interests
    # why: You praised all of it and named nothing, so Marcus still didn't know if the end can be heard. Advice is to name one real thing.
    # instead: "I heard the end. That's Jade asleep, and she moves in her bed."
    # thought: It has been heard. You just heard it.
    Marcus: Maybe. Thank you. People say that about everything.
* (the_gap) "There are four seconds in there with nothing in them. What is it that's missing there?"
    # move: ask_how_it_is # see: pace_of_child, voice_and_help
    { note == 2:
        ~ change(empathy, 1)
        # why: You had once written down Marcus's own words, so he could say what is missing.
        # thought: You heard it. I thought that it might be too short.
        Marcus: That's me. When they had their hands in my pockets.  # look: away
    - else:
        ~ change(empathy, -1)
        # why: You asked about the part that Marcus had left out, and your note hadn't used his words, so he told you nothing.
        # instead: "I heard the end. That's Jade asleep, and she moves in her bed."
        # thought: If I wanted it in, I'd have put it in.
        Marcus: It's just a gap. I ran out of sound.  # face: blank
    }
* (whose_breath) "That's Jade asleep. It's very quiet, but she moves in her bed, and I think she says a word."
    ~ change(empathy, 2)
    # move: notice_aloud # evidence: bond_most_cited # see: affirm_specific, interests
    # why: Marcus doubted the end. You told him what you heard, so he said more. Better relationships are often named as a help for children, the inspectorate says.
    # thought: You heard the word. Theo didn't.
    Marcus: That's the night they searched me. She talks in her sleep. I cut the rest of that.  # face: smile
* (once_again) Put up one finger, as he does, to ask him if you may hear it again from the start.
    ~ change(empathy, -1)
    # move: silence_too_soon # see: common_third, listen_take_seriously
    # why: Marcus wanted to know if the end can be heard, and it was nearly four, so your finger left him without an answer.
    # instead: "I heard the end. That's Jade asleep, and she moves in her bed."
    # thought: There isn't time. Could you hear it or not?
    He starts it again. The next people knock while you are still at the first sound.
-
{ not spoken:
    { trust < 10: -> drawer | -> long_way_round }
}
{ complaint == 2 and mum == 2 and trust >= 15 and empathy >= 14: -> four_eleven }
{ trust >= 11: -> a_good_room | -> long_way_round }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

// What was promised and was nobody's to promise, as it comes back.
=== what_came_back ===
{ promises_not_yours ? apology:
    Marcus asks you about the apology that you promised to Jade and him. You say that you could not know it, and should not have promised it, and that you are sorry.  # after: roy.an_apology
}
->->

=== four_eleven ===
When they searched him outside the supermarket, his recorder was running. It has four minutes and eleven seconds of the search. He has never played it to you. He plays it to Sandra and Errol, and the three of them take it to Ms Adeyemi, who has the film too, because you asked for it on the first day.  # scene: reception # with: marcus # pose: upright # face: serious # look: at # sound: office
The board answers in January. In two of the three records a description was the only reason. The board writes that this was not enough.
He starts the sound course the same month, with Theo. In February he is stopped again, when he is alone. He asks which law it is, and for the record of the search, and they give it to him. He rings Sandra, and not you. The knives are still in Errol's work box.
The answer to the complaint takes three months. It says that the service was "not acceptable", and that the police regret the distress. Nobody is punished. The family has asked for the answer to be looked at again, and Errol has hung the letter next to his timetable.
-> what_came_back ->
He comes every week, and he tells you very little. On the last Wednesday he puts the recorder on your desk, and puts up one finger. It is a minute of your office.  # scene: desk # with: marcus # pose: upright # face: calm # look: at # sound: office
Marcus: It's not a present. I needed a dull one, and this is the dullest room I know.  # face: cheeky # ending: four_eleven # discuss: What did you do, and what did others do, so that his family could do this by themselves?
-> END

=== a_good_room ===
{complaint == 2:In January he starts on the sound course, with Theo.|He gets the place on the sound course, with Theo, on Tuesdays and Thursdays.} In the second week he tells them which of their microphones is broken, and somebody repairs it.  # scene: studio # with: marcus # pose: headphones # face: calm # look: down # sound: office
{
- complaint == 2: He has Ms Adeyemi's number, and he doesn't ring it.
- else: Nobody makes the complaint. The three papers stay in his phone case.
}
The board answers in January. In two of the three records a description was the only reason. The board writes that this was not enough. You read it to him.
Marcus: So there was no reason. Do they tell the police that there was no reason?
You: They have told them, and the police have said that they'll answer by the summer.
-> what_came_back ->
His order ends on the day that the court had set. {mum == 2:At the last meeting Sandra says that Marcus heard first what you would tell her, and that it helped them both.|At the last meeting Sandra says that it was your job to tell her, and that Marcus should have heard your words first. You say that she is right.}  # scene: panel_room # with: marcus # pose: upright # face: calm # look: at # sound: hall
Outside, Theo is sitting on the wall with two bags of chips. Marcus says goodbye to you politely, and the two of them walk off along the canal, talking about microphones before they have reached the bridge.  # scene: bench # with: marcus # pose: turned_away # face: smile # sound: canal # ending: a_good_room # discuss: He told you little. What did you do for him, and what did you leave to others?
-> END

=== long_way_round ===
He has stopped going past the supermarket{spoken: and the bus stop}. He takes the way behind the car workshop, which takes forty minutes and not fifteen. He says that he likes it.  # scene: bench # with: marcus # pose: hands_in_pockets # face: tired # look: away # sound: canal
{complaint < 2:He got the place on the sound course.|In January he started on the sound course.} It ends at nine in the evening, when he would have to walk home in the dark, and he has missed four evenings. Theo sends him recordings from it, and he doesn't always answer.
{complaint == 2:He has Ms Adeyemi's number. He says that he is thinking about it.|Nobody makes the complaint, and he doesn't ask you about it again.}
{ not spoken:
    In the new year Sandra tells you that he stood at Errol's knife drawer, after the search, and thought about a knife. You ask him that day, and he has none. You tell them that you should have asked on the first day.
}
The board answers in January. In two of the three records a description was the only reason. The board writes that this was not enough. You send him the page.
-> what_came_back ->
Some evenings Errol goes to meet him. He is eighty-one. They come back the long way together, and it takes them an hour.
Marcus: I'm fine, thank you. Is there a form today?  # look: down
His hands are flat on the bench, far apart, and his fingers are open.  # pose: slouched # look: down
Ros: He does everything that we ask, and he goes out less every month. Write that in the record. On Wednesday we ask him and Sandra what would help him to walk past that supermarket again.  # scene: desk # with: ros # pose: upright # face: serious # ending: long_way_round # discuss: On a form everything looks all right. What has gone wrong?
-> END

=== drawer ===
Errol rings you on a Monday evening. Jade is with him, and Marcus is upstairs by himself.  # scene: desk # with: nobody # sound: phone
Errol: Since Sandra told me, I count my knives every night. Tonight one is missing.  # hard: Errol finds that a knife is missing. Ros rings 999, and the family waits outside. The knife is in Marcus's bag, at home. Marcus says that he doesn't mean to hurt himself. Nobody is hurt, and it has not left the building.
You tell Errol not to go up, and to take Jade outside. Ros rings 999, and then the emergency social work team. You ring Sandra, and she comes from the hospital in a taxi and waits outside with Errol and Jade. You ring Marcus, tell him who is coming and why, ask him straight if he means to hurt himself, and stay on the phone. He says no.
He tells you that it is in his bag, under a towel. He leaves it there, and comes down to the door with his hands empty. The officers take the knife, and nobody is hurt. It has not left the building. Sandra stays at home with him that night.
The next day there is a meeting, with a plan for his safety. You tell Marcus beforehand what you will say there, who hears it, and that he can talk to a solicitor first.  # hard_end # scene: interview_room # with: marcus # pose: arms_crossed # face: tired # look: down # sound: office
Marcus: I wasn't going to do anything. I didn't want to be the only one without a knife.
You: Who are you afraid of?
Marcus: Two boys at the bus stop. I've been afraid of them since June.  # look: at
You: Thank you. That goes into the plan. I should have asked you myself, on the stairs. I didn't, and I'm sorry.
The board answers in the same week, in January. In two of the three records a description was the only reason. The board writes that this was not enough. {complaint < 2:He keeps his place on the sound course.|He starts on the sound course.} You read him the answer, and he asks you to read one line of it again.
-> what_came_back ->
Errol has come with him, in his good coat, and holds a small key in his hand.
Errol: They're all in my old work box at home now, with a lock on it. This is the key. I wish that you had asked the boy on that first day, and I could have asked him too.  # ending: drawer # discuss: He was polite from start to finish. Which signs were there, and who could have asked?
-> END
