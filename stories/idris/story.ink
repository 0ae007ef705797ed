// Nearly eighteen: Idris, seventeen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = read_first, beside, only_us, early, not_locked

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR bounds = false      // he was told what you write down and pass on before he told you anything
VAR boss = 0            // who told Huw: 0 nobody, 1 Idris, 2 you
VAR page = 1            // the handover page: 0 sent before he saw it, 1 seen, 2 put right by him
VAR bridge = 0          // the next worker: 0 a letter and no more, 1 a letter and later a meeting with you there, 2 a meeting first
VAR chased = false      // his solicitor was asked about his birthday

~ trust = 9
~ empathy = 8
~ reliability = 10
-> window

=== window ===
It is Wednesday. Idris is outside on the step of your office in the rain.  # scene: desk # with: menna # pose: upright # face: serious # sound: office
He is seventeen, and an apprentice in a bakery. A court gave him a youth rehabilitation order: for eighteen months he sees you, and does what is in a plan. Eleven months went well. On your desk lies a letter that asks the court to end the order early, and he knows of it.
On Saturday night a boat was untied in the harbour, and somebody filmed it. Mr Pugh, the watchman, seventy-one, tried to catch the rope and fell into the water. He was in hospital for one night, and is at home now. Idris was on the boat with Deio, an old friend. He was arrested, and let go while the police look into it. He has a solicitor. Nobody has decided anything.
Menna, your manager, comes to your desk.
Menna: He's eighteen in nine weeks. That letter waits until the police have finished. Hear him first.  # face: calm
-> step

// ---------------------------------------------------------------------------------------------------------------
// The step. He expects that you will give up on him. Two boys are near enough to hear, if they take out their earphones.

=== step ===
Idris has been at work since four, and has flour on his hoodie. Two boys with earphones are waiting at the bus stop beside the step.  # scene: office_step # with: idris # pose: hands_in_pockets # face: blank # look: away # sound: rain
You: Welsh or English today, Idris?
Idris: Cymraeg. Welsh.
He chose Welsh, although yours is still weak. He says something fast about the film, and you do not understand half of it.
* (to_english) "Could we please change to English for this part? I know the words, and I'd understand you better."
    ~ change(empathy, -2)
    # move: take_over # see: worker_integrity, respect
    # why: You asked Idris to choose a language and then asked him to give it up, so he had to say it in the one that was easier for you.
    # instead: "I didn't understand the last part, Idris. Would you say it again, slower?"
    # thought: Why ask me, then?
    Idris: Fine. English. There's a film. You've seen it, I'm sure.  # face: contempt
* (lost_you) "I didn't understand the last part. Would you say it again for me, slower?"
    ~ change(empathy, 1)
    # move: ask_first # evidence: listen_take_seriously # see: worker_integrity
    # why: You said that you had not understood and asked again, so Idris could keep to Welsh. A child told inspectors that being listened to mattered.
    # thought: Nobody asks. They just nod.
    Idris: I said, you've seen it, I'm sure. The film. Everyone has.  # look: at
    You say it back to him in Welsh, and he corrects one word.
* (menna_down) "I can't follow you. Shall I ask Menna to come? She has spoken Welsh all her life."
    ~ change(empathy, 1)
    # move: bring_interpreter # evidence: worker_integrity # see: interpreter_not_child
    # why: You offered somebody who speaks Welsh well, so Idris need not choose easy words. For boys with parents from two cultures, inspectors say, a worker's skill and honesty matter most.
    # thought: She talks like my gran. All right.
    Menna comes and stands in the doorway. Idris says it again to both of you, and she helps with two words. She can come again, she says.
    Idris: The film. I said, you've seen it, I'm sure.  # look: at
* (nod_on) Nod, and listen for the next word you know. He is tired, and needs to say it.
    ~ change(empathy, -2)
    # move: look_past # see: listen_take_seriously, respect
    # why: You nodded at what you had not understood, so Idris told you something that mattered and got no answer to it.
    # instead: "I didn't understand the last part, Idris. Would you say it again, slower?"
    # thought: You didn't get that. You nodded.
    Idris: You have, then. You've seen the film.  # face: suspicious
-
You have seen the film. It is nine seconds long. Somebody steers the boat, and Idris stands on its roof and waves his arms to the gulls. One of the boys at the bus stop takes an earphone out of his ear. In the film something falls into the water, and you can't see what. Somebody laughs.
Idris: Go on. Say it. I was doing so well, and now you're disappointed in me.  # look: at # face: serious # discuss: He expects you to give up on him. What would you say, when nobody has decided what he did? # say: What do you say or do?
* (dry_stair) "You're wet, Idris. Let's talk inside, the bottom stair is dry."
    ~ change(trust, 2)
    # move: keep_for_later # evidence: hope_and_wanted # see: open_and_honest, worst_spells
    # why: One of the boys had taken out an earphone, so you told Idris inside that you're still his worker. A child told inspectors of a worker who gave hope.
    # thought: Not out here. All right.
    He comes in after you.
    You: I'm sorry it happened. I don't know what you did, and I'm still your worker.
    Idris: I had a thing ready to say, and now I've lost it.  # face: surprised
* (still_yours) "I'm sorry it happened. I don't know what you did, and I'm still your worker."
    ~ change(trust, -1)
    # move: before_others # see: open_and_honest, worst_spells
    # why: You told Idris that you are still his worker. But one of the boys had just taken out an earphone, so he heard it too.
    # instead: "You're wet, Idris. Let's talk inside, the bottom stair is dry."
    # thought: He's listening, that one. Can't you see it?
    One of the boys looks at his phone, and then at Idris.
    Idris: He heard that, and he'll tell everyone on the bus.  # look: away
* (one_night) "I'm not. It was one bad night, Idris, after more than three hundred good ones."
    ~ change(trust, -1)
    # move: excuse_for_them # evidence: optimism # see: non_blaming, open_and_honest
    # why: You were hopeful, and children look for optimism, an inspectorate writes. But a boy had taken out an earphone and heard it, so Idris wanted only to get away.
    # instead: "You're wet, Idris. Let's talk inside, the bottom stair is dry."
    # thought: He's seventy-one. And now that boy knows, too.
    Idris: Then tell Mr Pugh that it's only one night.  # face: contempt
* (whose) "Who said that to you? It doesn't sound like something that I would say."
    # move: reflect_meaning # see: listen_take_seriously
    { lost_you or menna_down:
        # why: You had taken trouble to understand Idris, and children wish for empathy, an inspectorate says. But a boy had taken out an earphone, so he kept his answer for later. # evidence: empathy_wished
        # instead: "You're wet, Idris. Let's talk inside, the bottom stair is dry."
        # thought: My dad. In the car. After.
        Idris: Not out here.  # look: down # face: solemn
    - else:
        ~ change(trust, -1)
        # why: You had not understood Idris a minute before, and one of the boys had taken out an earphone to listen, so he kept his answer to himself.
        # instead: "You're wet, Idris. Let's talk inside, the bottom stair is dry."
        # thought: I'm not saying that out here.
        Idris: Doesn't matter. It's just what people say.  # look: away
    }
-
{ not dry_stair:
    He comes in after you.
}
You sit on the bottom stair. The door is shut, and nobody else is there.
Idris: So Deio rang me on Saturday. It was his birthday. I said no. Then I said... We were only going to sit on it, and I never thought that he'd...  # pose: slouched # look: down # face: worried
* (let_run) Say nothing more, keep still, and let Idris take his time to tell it to the end.
    ~ change(trust, -2)
    # move: wait # see: pace_of_child, confidentiality_limits, hear_do_not_investigate
    # why: You let Idris tell all of it before he knew what you might have to pass on, so he could not choose what to keep for his solicitor.
    # instead: "Wait a moment. First I'll tell you what I write down, and who can read it."
    # thought: You could have said that first.
    He stops twice for breath, and you wait. He tells you all of it, with the names. Then you have to say that you write it down, and that the police may ask for it.
    Idris: Now you say. You let me go on, and now you say it.  # look: at # face: angry
* (between) "It's only me here. I'm not the police, and I've no pen, so it stays with us."
    ~ not_yours(only_us)
    ~ change(trust, -3)
    # move: secrecy_promise # evidence: confidentiality_limits # see: say_what_you_record
    # why: You said that it stays with you, so Idris told you what you must write down. Workers are advised never to promise secrecy, and to say early what isn't secret.
    # instead: "Wait a moment. First I'll tell you what I write down, and who can read it."
    # thought: No pen. All right, then. I'll say it.
    He says it quickly, all of it, with the names. He looks better when he has said it. You know that you will have to write it down.
* (stop_there) "Wait a moment. First I'll tell you what I write down, and who can read it."
    ~ bounds = true
    ~ change(trust, 2)
    # move: honest_limits # evidence: confidentiality_limits # see: role_clarification, plain_words
    # why: You said what you write down before he told you, so Idris could keep that night for his solicitor. Advice is to say early what may be passed on.
    # thought: I was going to tell you. You stopped me. Why?
    You: I say this in English, so that it's right. If you want it in Welsh, I'll ask Menna.
    You: I write down what we talk about. It goes in your file, and you can ask to see it. Menna reads it, and a court may.
    You: If you tell me about that night, the police may ask me for it. What you tell your solicitor, she keeps to herself. If you or somebody else isn't safe, I tell Menna and children's services that day. I tell you first, if I can.
    You: What is for your solicitor, and what is for me? I ask to check that I was clear.
    Idris: That night's for her. The rest I can tell you, and you write it down.  # look: at # face: calm
* (tell_first) "Could you tell me all of it first? Then I'll explain what I must do with what you say."
    ~ change(trust, -1)
    # move: put_off # see: confidentiality_limits, hear_do_not_investigate
    # why: You wanted to explain only after Idris had talked, so he stopped, and did not know what was safe to say.
    # instead: "Wait a moment. First I'll tell you what I write down, and who can read it."
    # thought: Do with it? Do what with it?
    He looks at the door, and tells you no more. Then you explain that you write it down, and that the police may ask for it.  # look: away
    Idris: You should say that at the start. You know that, don't you?  # look: at # face: suspicious
-
{ not stop_there:
    You: From now on, tell only your solicitor about that night, and not me. {tell_first:She is the lawyer on your side.|Tell her, too, what you told me.}
}
You: If the police want to talk to you again, ask for her first. It's your right, it's free, and it's better to have talked to her before you say more. While you're under eighteen, an appropriate adult is in the interview too: your dad, or somebody who looks after your rights.
You: It's better not to write to Deio about that night. If the police gave you conditions, bring me the paper. And since Saturday, what is the worst of it, for you?
Idris: I go to work. I don't know. Dad's face.
You wait.
Idris: Deio carried the shopping for my gran, my nain. All the time that I had the tag on my ankle and couldn't go out. Two bags, four floors, every Friday.  # look: down # face: solemn
His nain lives next door to him. Probation is the service for adults who have an order from a court.
Idris: So is that letter in the bin now? And when I'm eighteen, is it probation then, with the adults? # discuss: Which of these answers will still be true in nine weeks?
* (drawer) "It's in my drawer. Only a court could say yes, and we won't ask while the police look into this."
    ~ change(reliability, 2)
    # move: say_who_decides # see: open_and_honest, role_clarification
    # why: You told Idris where the letter is and who decides, so nothing that you said can turn out untrue.
    # thought: Drawer. That's not the bin. It's not the post, is it?
    Idris: So it's no. You could just say that it's no.  # look: away
    You: It's no for now. I don't know for how long. Being arrested breaks no rule of your order.
* (by_birthday) "It isn't in any bin. Your order will be over by your birthday, Idris, you'll see."
    ~ not_yours(early)
    ~ change(reliability, -3)
    # move: promise_outcome # see: promises_undelivered, not_let_down
    # why: You gave Idris a date that only a court can give, so he will count on something that you cannot make happen.
    # instead: "It's in my drawer. Only a court can decide that, and we won't ask it now."
    # thought: By my birthday. You said it. I heard you.
    Idris: By the birthday. You think so? All right.  # face: surprised
* (you_read) "If it's probation, I send them one page about you. You read it and put it right before it goes."
    ~ promise(read_first)
    # move: small_promise # evidence: say_what_you_record # see: not_let_down
    # why: You promised Idris something small that he can check. It counts when you keep it. Guidance wants the child to take an active part in an assessment.
    # thought: With a pen? Or just to look at?
    Idris: In Welsh, that page, or in English?
    You: In both, and you get a pen to change what is wrong. Menna puts it into Welsh for me. My notes are another thing: I write those the same day.
* (in_the_room) "If it's probation, you and I meet your new worker before any letter comes."
    ~ promise(beside)
    # move: small_promise # evidence: introduced_not_posted # see: planned_endings
    # why: You promised Idris the part that you can arrange. It counts when you keep it. Guidance wants a new worker introduced step by step, and worries answered.
    # thought: In the room, or just to the door?
    Idris: In the room, though. Not just to the door.
    You: In the room, and I stay until you tell me that I can go.
-
Idris: Come and see the bakery. Tomorrow, five in the morning. Huw knows that you help me with things. Don't tell him more than that.  # look: away
You: I won't.
-> bakery

// ---------------------------------------------------------------------------------------------------------------
// The bakery at five. Who may tell his boss, and what.

=== bakery ===
It is five in the morning. Huw, who owns the bakery, has said that you may come.  # scene: bakery # with: idris # pose: hands_busy # face: calm # look: down # sound: bakery
{ step.between:
    You: I said that I had no pen, and that it stays with us. That was wrong of me. I've had to write it down, all of it, and the police may ask for it.  # after: step.between
    Idris: So there was a pen. You said there wasn't, and there was.  # face: contempt
}
Idris folds dough over a piece of butter.
Idris: Three folds. If it's too warm, it... what's the word? It goes into the dough, and the bread's as hard as a brick.
Huw comes through with a tray. Idris stops folding. He looks at you, and not at Huw.  # look: at # face: worried
Huw: What is it you help him with? He's not said a word since Sunday, and I'm worried about him. Is there something I should know? # discuss: Who has the right to tell Huw about it? What would you answer him?
* (get_fed) "I help him eat what he bakes. Have you seen the buns I get?"
    ~ change(reliability, -1)
    # move: joke_past_it # see: open_and_honest
    # why: Idris had asked you to tell Huw only that you help him. You made Huw laugh instead, so he will ask Idris again, without you.
    # instead: "I help Idris with things, Huw. It's good to see where he works."
    # thought: He'll ask me again, when you've gone.
    Huw laughs, and goes back to the ovens. Idris wipes his hands and goes out into the yard.
* (bother) "There was something on Saturday, and he's not said much since. Please be patient with him."
    ~ boss = 2
    ~ change(reliability, -3)
    # move: speak_for # see: respect, advocacy
    # why: You meant to help him. But you told Huw more than Idris had asked you to, so Idris can't count on what you agree with him.
    # instead: "I help Idris with things, Huw. It's good to see where he works."
    # thought: You just told him. With me standing here.
    Huw: Something on Saturday. What was it?
    Idris wipes his hands, and goes out into the yard.
* (no_talk) "I help Idris with things, Huw. It's good to see where he works."
    ~ change(reliability, 2)
    # move: follow_through # evidence: not_let_down # see: respect, role_clarification
    # why: Idris had asked you to tell Huw only that you help him, and you did, so he could decide the rest. Children want somebody who doesn't let them down.
    # thought: That's what we said. You did it.
    Huw: Fair enough. I had to ask.
    He gives Idris ten minutes' break, and Idris goes out into the yard.
* (yard) "That's for Idris to say, if he wants to. Could we two first take ten minutes in your yard?"
    ~ change(reliability, -2)
    { not step.between and not step.by_birthday:
        ~ change(empathy, 1)
        # why: You had promised Idris nothing false, so he came out with you. But he had asked you to tell Huw no more, and now Huw knows that there is more.
    - else:
        # why: Idris had asked you to tell Huw no more. You let Huw hear that there is something more, so he will ask Idris again.
    }
    # instead: "I help Idris with things, Huw. It's good to see where he works."
    # move: take_a_break # see: respect, understanding_choices
    # thought: Now he knows there's something. But I'm out of there, at least.
    Huw: Ten minutes. Then I need him back at the oven.
-
{ boss == 2: -> you_told | -> his_to_tell }

= you_told
In the yard there are sacks of flour, and a cat. Idris is standing very straight.  # scene: bakery # with: idris # pose: arms_crossed # face: angry # look: at # sound: outdoors
You: I told him, after I'd said that I wouldn't. I was wrong, and I'm sorry.
Idris: You bloody were. He'll ask me about Saturday now.
He looks at the door, says something without a sound, and begins again.  # look: away
Idris: I was going to tell him. Friday, after work. I had it all ready.  # look: at # discuss: What does he need in the next minute, and from whom?
* (police_only) "Tell him that the police are involved, if you want to tell him anything. Nothing about the boat."
    ~ change(trust, 2)
    # move: suggest_one # see: repair_rupture, understanding_choices
    # why: Idris had heard your sorry, and twice tried some words for Huw without a sound. You gave him words, so he had them when he went in.
    # thought: The police. That's all. I can say that.
    Idris: Right. I say that the police are involved, and stop.  # face: serious
* (sorry_again) "I'd agreed one sentence with you, and I said another. There's no excuse, and I'm really sorry."
    ~ change(trust, -1)
    # move: say_it_again # see: repair_rupture
    # why: Idris had heard your sorry, and twice tried some words for Huw without a sound. You said sorry again, so he still had none.
    # instead: "Tell him that the police are involved, if you want to tell him anything. Nothing about the boat."
    # thought: You've said sorry. What do I say to Huw?
    Idris: I heard you. I've got to go in there.  # look: away
* (would_see) "He'd have seen the film by Friday, and I only wanted him to be ready and be kind to you."
    ~ change(trust, -1)
    # move: explain_yourself # evidence: repair_rupture
    # why: While he looked for words you gave a reason, so Idris heard you defend yourself. In a paper on therapy, that could make trust harder to repair.
    # instead: "Tell him that the police are involved, if you want to tell him anything. Nothing about the boat."
    # thought: So it's the film's fault, then.
    Idris: It was mine to tell him. Not yours.  # look: away
* (out_or_gone) "Do you want me to stay out here with you, or to go? I'd do either. You choose."
    ~ change(trust, -1)
    ~ change(empathy, 1)
    # move: offer_choice # evidence: engaging_practitioner # see: time_and_space, repair_rupture
    # why: You let Idris choose. But he was looking for words for Huw, so he still had none. Inspectors say that work with a child rests on the relationship.
    # instead: "Tell him that the police are involved, if you want to tell him anything. Nothing about the boat."
    # thought: Stay. Go. I don't know. What do I say to him?
    Idris: I don't know. Just don't talk to anybody.
-
{ police_only:
    He goes in and tells Huw himself that the police are involved, and nothing about the boat. Through the window you see Huw say something, and go on with the ovens.
- else:
    At the door you tell him that he can say that the police are involved, and nothing about the boat, because Huw could be a witness. He goes in, and says it without looking at Huw.
}
-> kerb

= his_to_tell
In the yard there are sacks of flour, and a cat.  # scene: bakery # with: idris # pose: hands_busy # face: tired # look: down # sound: outdoors
You: Tell only your solicitor about the boat, because Huw could be asked about it as a witness. You can tell him that the police are involved, or not. Have you asked her?
Idris: She says I don't have to tell him, but I can. I've thought about it since Sunday.  # look: at
He unties his apron, ties it, and unties it again. Through the window he looks at Huw, and then at you.
Idris: It's my job, though. He's been good to me, Huw has.  # look: down # discuss: What does he need in the next minute, and what would you say?
* (today) "I'd tell him today, before he sees the film, and only about the police. You can still say no."
    # move: suggest_one # see: challenge_and_encouragement, open_and_honest
    { not step.between:
        ~ boss = 1
        ~ change(trust, 2)
        # why: Idris had thought since Sunday and untied his apron twice, so you suggested one thing, and he could say no. Children in one study valued help to understand their choices. # evidence: understanding_choices
        # thought: Today. That's one thing. I can do one thing.
        Idris: Today. Right. I'll say it by the oven.  # face: serious
        He goes in. You hear Huw say that he is glad he heard it from Idris.
    - else:
        ~ change(trust, -1)
        # why: He asked you. But he had just heard that there was a pen after all, so Idris did not rely on what you said.
        # thought: You said there was no pen, too.
        Idris: I'll think about it.  # face: blank
    }
* (no_need) "I wouldn't tell him. Nobody has charged you, and he's busy enough, isn't he?"
    ~ change(trust, -1)
    # move: avoid_challenge # see: understanding_choices, open_and_honest
    # why: You suggested one thing, and Idris needed that. But you left out the film, so he did not think of Huw seeing it.
    # instead: "I'd tell him today, before he sees the film, and only about the police. You can still say no."
    # thought: That's right. I needn't. Good.
    Idris: No. Nobody has. So I needn't, need I?  # face: calm
    He looks glad, and goes in and gets on with the trays.  # face: smile
* (cost) "It's yours to decide, and you know Huw. What do you think he'll do, if he hears it from you?"
    # move: leave_it_to_them # see: understanding_choices, voice_and_help
    { step.between:
        # why: Idris had thought since Sunday, and you asked him to think again. But after what you had said of the pen, your own answer would not have helped.
        # thought: At least you're not telling me.
    - else:
        ~ change(trust, -2)
        # why: Idris had thought since Sunday, and had untied his apron twice while you watched. You asked him to think again, so he was alone with it.
        # instead: "I'd tell him today, before he sees the film, and only about the police. You can still say no."
        # thought: I know I decide. That's what's wrong with it.
    }
    Idris: I don't know what he'll do. I've been thinking since Sunday.  # look: away
    He goes in, and gets on with the trays.
* (stand_there) "I'll come in and stand next to you while you tell him. I won't say one word."
    ~ change(trust, -1)
    ~ boss = 1
    # move: take_over # see: respect, understanding_choices
    # why: Idris had not made up his mind, and you spoke as if he would tell Huw, so after that he could hardly say no.
    # instead: "I'd tell him today, before he sees the film, and only about the police. You can still say no."
    # thought: So I'm doing it now, am I? Right.
    You stand by the flour. He tells Huw in ten words, with none about a boat. Huw does not answer for a long time.
-
-> kerb

= kerb
{ boss == 2 and not you_told.police_only:
    At ten to seven he walks to the corner with you, and does not talk on the way.  # scene: bakery # with: idris # pose: hands_in_pockets # face: serious # look: away # sound: outdoors
- else:
    At ten to seven he walks to the corner with you. He gives you a bun that has split, and looks the other way while you eat it.  # scene: bakery # with: idris # pose: hands_in_pockets # face: serious # look: away # sound: outdoors
}
{ step.by_birthday:
    Idris: You said it's over by my birthday. If it isn't, though, who is it, at probation?  # after: step.by_birthday
- else:
    Idris: So who is it, then? At probation. When I'm eighteen.
}
You: I don't know yet. A court decides if your order still runs then. Menna and probation decide who it is.
-> board

// ---------------------------------------------------------------------------------------------------------------
// Your week. Things can be made smaller or moved; some can be left out.

=== board ===
It is Monday, and your week is on Menna's whiteboard. If Idris's order runs on after his birthday, probation will have it. By noon on Thursday you send them one page about him, the handover page. A text from Idris came at seven.  # scene: desk # with: menna # pose: listening # face: serious # sound: office
Idris: Huw's next to me all morning, so I can't say much. I've told my solicitor that she can talk to you, so ask her what you need. Wednesday's all right.
You have told Idris that you come to his flat on Wednesday at three, for an hour, to go through that page. At three a girl of fifteen moves to her aunt's, and has asked for you to be there too.
Menna: What did you hear him ask for last week?
You: He asked if the letter is in the bin, and who it will be at probation. # discuss: What could be made smaller, or moved, and who has to be asked?
* (page_alone) Write the page at nine tonight, send it on Tuesday, and post Idris a copy of it.
    ~ page = 0
    ~ change(reliability, -2)
    # move: hide_behind_form # evidence: tick_box # see: say_what_you_record
    # why: You sent it before Idris had seen it, so he could change nothing. Contact without time and patience can become filling in forms, an inspectorate warns.
    # instead: "Idris, I've twenty minutes on Wednesday for your page. When would that suit you best?"
    # thought: You wrote about me at your house.
    It is a page and a half, and you think that it is good.
* (his_break) Ring Idris, and ask which twenty minutes on Wednesday would suit him best, after work.
    ~ change(reliability, 2)
    # move: ask_what_fits # evidence: social_pedagogy # see: say_what_you_record, manageable, not_let_down
    # why: You made the hour shorter and asked what suits him, so Idris still reads the page. One approach, social pedagogy, makes each plan to fit one child's life.
    # thought: Half past one. I'm up by then.
    Idris: Half past one. I've slept by then.  # with: nobody
    Nobody has asked him that before. At three you can be at the girl's door.
* (girl_later) Ask the girl if you can come at five, when she unpacks. Keep the hour with Idris.
    ~ change(reliability, 2)
    # move: share_the_load # see: not_let_down, time_and_space, delivery_model
    # why: You asked the girl first and moved her time, so Idris keeps the hour that you had told him, and you can still be there for her.
    # thought: Three o'clock. It's still three o'clock.
    She says that five is better, because then her lamp will be out of its box.
* (drop_it) Take the page and a pen to his flat tonight, with a note that he may change any of it.
    ~ change(reliability, -1)
    # move: hand_on # see: say_what_you_record, plain_words
    # why: You gave Idris the page early and a pen. But nobody was there to answer him, so he was alone when he read what you think of him.
    # instead: "Idris, I've twenty minutes on Wednesday for your page. When would that suit you best?"
    # thought: There's a pen with it. Am I meant to just write on it?
    His dad takes the closed envelope at the door, and puts it under the fruit bowl for him.
-
Menna: His birthday is the other thing. We're not lawyers. It may matter for his case that he turns eighteen, and his solicitor can say in what way. I want nobody to talk about him unless he agrees.  # scene: desk # with: menna # pose: upright # face: serious # sound: office # discuss: What does he need today, and from whom?
* (ring_her) Ring his solicitor now, ask her about his birthday, and text Idris today what she says.
    ~ chased = true
    ~ change(empathy, 1)
    # move: give_what_is_asked # evidence: advocacy # see: voice_and_help, respect
    # why: This morning Idris had written that you may ask her, so you did. For workers in Ireland, speaking up for a young person is a skill.
    # thought: You asked her. I only had to say it once.
    She rings you back at four.
* (ask_him) Text Idris, and ask if you may talk to his solicitor about his birthday. Ring her if he agrees.
    ~ chased = true
    ~ change(empathy, -1)
    # move: answer_with_question # see: respect, advocacy
    # why: This morning Idris had written that you may ask her. You wanted the same yes again, so he thought that you had not read it.
    # instead: "Thank you for your text, Idris. I'm ringing her now, and I'll text you what she says."
    # thought: I wrote that. At seven, I wrote it.
    He writes back at ten at night: he said so already. You ring her the next day.
* (officer) Ring the police officer who has the case, and ask if they can decide before he turns eighteen.
    ~ change(empathy, -1)
    # move: speak_for # see: advocacy, role_clarification
    # why: This morning Idris had written that you may ask his solicitor. You rang the police, so they had heard from you, and he had not chosen that.
    # instead: "Thank you for your text, Idris. I'm ringing her now, and I'll text you what she says."
    # thought: You rang the police? I said her.
    The officer notes down that you called, and can't say when they will decide. You text Idris and say that you asked.
* (ring_both) Ring his solicitor, with Idris on the same call, so that he hears each word himself.
    ~ chased = true
    ~ change(empathy, -1)
    ~ change(reliability, 1)
    # move: before_others # see: respect, voice_and_help
    # why: You asked the right person, and he heard her himself. But this morning Idris had written that Huw is next to him, so he could ask nothing.
    # thought: Huw's two metres off. I told you.
    He says yes and no, with Huw beside him.
-
{ chased:
    Solicitor: If he's to be dealt with as a child, his case has to be in court before he's eighteen. For some offences, that court must also decide, before his birthday, that the case belongs in the youth court. I'll ask the police to decide in time. I can't make them.  # with: nobody
    { board.ring_her or board.ask_him:
        You text Idris that.  # after: board.ring_her, board.ask_him
    }
- else:
    His solicitor has not been asked about his birthday, and nobody else can say if it will matter.
}
Then probation rings. If his order still runs then, his next worker is Anwen. Her office sends everybody the same letter, and his goes out in ten days. This week and next she has only twenty minutes, and she does not like to meet anybody in a hurry. In five weeks she has a full hour.  # scene: desk # with: menna # pose: listening # face: calm # sound: office
Menna: We should have started this months ago, and that is our fault. He has had a lot of bad news this week.
* (hour_later) Book the full hour for Anwen, Idris and you, with time for his questions. Let this week pass first.
    ~ bridge = 1
    ~ change(reliability, -1)
    # move: put_off # see: introduced_not_posted, planned_endings
    # why: You gave the meeting enough time, and wanted Idris to have no more news this week. But the letter was ten days away, so he heard of Anwen from it.
    # instead: "Anwen, we'll take the twenty minutes. I'll ring Idris and tell him your name."
    # thought: So they just write to you.
    You write the hour on the board, five weeks on, with all three names.
* (file_page) Send Anwen his whole file today, so that she knows him well. Tell him about her later on.
    ~ change(reliability, -1)
    # move: file_first # evidence: introduced_not_posted # see: not_handed_over
    # why: Anwen needs the file. But you did not tell Idris, so he heard of her from a letter. Guidance wants people introduced step by step.
    # instead: "Anwen, we'll take the twenty minutes. I'll ring Idris and tell him your name."
    # thought: She's read all about me. I've not read about her.
    It is a thick file, and she thanks you for it.
* (twenty) Take the twenty minutes, and ring Idris with her name.
    ~ bridge = 2
    ~ change(reliability, 3)
    # move: introduce # evidence: introduced_not_posted # see: planned_endings
    # why: The letter was ten days away, so you took the short meeting, and Idris heard her name from you. Guidance wants people introduced step by step.
    # thought: Anwen. Right. It's got a name now.
    Anwen will come to your office, which he knows.
* (her_line) Ask Anwen to write a friendly line on the letter. Idris can learn of her from that.
    ~ change(reliability, -1)
    # move: hand_on # see: introduced_not_posted, planned_endings
    # why: You asked for a friendlier letter. But it was still a letter that told Idris, so he could ask nobody about it.
    # instead: "Anwen, we'll take the twenty minutes. I'll ring Idris and tell him your name."
    # thought: Somebody's put a smile at the bottom. Who is she?
    She will write two friendly lines by hand, she says, under the printed ones.
-
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The kitchen. His dad, the page, what people write, and one question that has to be asked straight.

=== kitchen ===
{ board.page_alone or board.drop_it:
    On Wednesday at three you are at the girl's door. At five you climb the four floors to his flat, because his dad rang you.  # scene: family_kitchen # with: idris # pose: upright # face: serious # look: down # sound: kitchen
- else:
    On Wednesday you climb the four floors to his flat.  # scene: family_kitchen # with: idris # pose: upright # face: serious # look: down # sound: kitchen
}
His dad works nights on the railway, and has just got up. He gives you a glass of tea. On the wall is Idris's certificate: second in Wales, for young bakers.
You: Would you like an interpreter for this, Mr Saleh? I can ring one who speaks Arabic.
Mr Saleh: I have lived here thirty years. If I lose a word, I will ask you for it.
Mr Saleh: Tell me the truth. Will they lock my son up for this?
* (tell_him) "Idris knows more of it than I do. Would you tell your dad yourself, Idris?"
    ~ change(trust, -2)
    # move: child_carries # see: interpreter_not_child, role_clarification
    # why: His dad had asked you, and you passed the question to Idris, so he had to give his own father the news that frightened them both.
    # instead: "I don't know, Mr Saleh. I'll tell you who decides it, and whom you can ask."
    # thought: He asked you. He didn't ask me.
    Idris: I don't know, Dad. They don't... It's... I don't know how you say it.  # face: tired
    He looks for the word in two languages, and does not find it.
* (not_slept) "You can hardly have slept since it happened, Mr Saleh. How are you, yourself?"
    ~ change(trust, -1)
    ~ change(empathy, 1)
    # move: answer_with_question # see: open_and_honest, respect
    # why: You asked how his dad was, and Idris liked that. But you left the question unanswered, so he sat there and feared the answer.
    # instead: "I don't know, Mr Saleh. I'll tell you who decides it, and whom you can ask."
    # thought: He asked you something.
    Mr Saleh: I am tired. I asked you about my son.
* (no_chance) "For a boat and a rope, after eleven good months of hard work? No. They won't, Mr Saleh."
    ~ not_yours(not_locked)
    ~ change(trust, -2)
    ~ change(reliability, -1)
    # move: promise_outcome # see: promises_undelivered, open_and_honest
    # why: You promised what a court decides, and Idris saw his dad believe it, so now he has to be the one who doubts it.
    # instead: "I don't know, Mr Saleh. I'll tell you who decides it, and whom you can ask."
    # thought: You don't know that. Don't tell him that.
    His dad shuts his eyes for a moment. Idris looks at you, and you can see that he does not believe it.  # look: at # face: worried
* (in_order) "I don't know, Mr Saleh. I'll tell you who decides it, and whom you can ask."
    ~ change(trust, 2)
    # move: say_who_decides # see: open_and_honest, plain_words, role_clarification
    # why: You answered his dad yourself, and said what you don't know, so Idris didn't have to find an answer for him.
    # thought: You don't know. At least you told him that yourself.
    You: First the police and the prosecutors decide if he is charged. If he is, a court decides. His solicitor can tell you more, if Idris agrees. Would you say that back, to check that I was clear?
    Mr Saleh: The police, then a court. So nobody knows, and this can be months.
    You: Yes. I ask Idris first what I may tell you.
-
{ page == 0: -> posted_page | -> read_page }

= read_page
The page is on the table, with a pen. It says nothing about that night, and it has not been sent.
{ board.drop_it:
    Idris read it by himself on Monday night, and wrote nothing on it. Now he reads it again.  # pose: upright # look: down # after: board.drop_it
- else:
    Idris reads it in Welsh, and then in English.  # pose: upright # look: down
}
Twice he takes up the pen and lays it down, and writes nothing.  # face: tired
He puts one finger under a line about his friends.
Idris: "Poor choice of peers." Is that me, then? I pick bad friends?  # look: at # face: serious # discuss: You wrote that line, and it is not true. What would you do with it now? # say: You wrote that line. What do you say or do?
* (second_page) "Would you read on a little first? There's half a page on your work, and on your certificate."
    ~ change(empathy, -2)
    # move: general_praise # evidence: optimism # see: affirm_specific, open_and_honest
    # why: You pointed to the good part, and children look for optimism, an inspectorate writes. But that line stayed, so Idris thought that you still meant it.
    # instead: "I'd cross that line out. Would the page be right without it?"
    # thought: That's nice, that. And you still think it.
    He reads about the bakery twice.  # look: down
    Idris: And the other one stays in, does it?  # look: at
* (pen) "I've never met Deio, and I shouldn't have written that. How would you write it?"
    ~ change(empathy, -1)
    # move: leave_it_to_them # see: valued_as_individual, stigma_words
    # why: You said that it was wrong. But Idris had taken up the pen twice and written nothing. You asked him for words again, so he sat there without any.
    # instead: "I'd cross that line out. Would the page be right without it?"
    # thought: If I knew how, I'd have written it.
    He holds the pen over the page for a long time, and lays it down, and you cross the line out yourself.  # look: down
* (house_style) "I'm sorry, could that line stay in? Nearly all the pages like this that I've read have it."
    ~ change(empathy, -2)
    # move: hide_behind_form # see: stigma_words, valued_as_individual
    # why: You answered with what other pages say, so Idris learned that the line could be about anybody, and that it stays.
    # instead: "I'd cross that line out. Would the page be right without it?"
    # thought: So it's not even me. It's everyone.
    Idris: So it's rubbish, then. It's just what you people write.
    He reads the rest quickly.  # look: down
* (without_it) "I'd cross that line out. Would the page be right without it?"
    ~ page = 2
    ~ change(empathy, 3)
    # move: suggest_one # evidence: say_what_you_record # see: fairness, open_and_honest, valued_as_individual
    # why: Idris had taken up the pen twice and written nothing, so you suggested one change, and he could say yes. Guidance wants a child to take an active part.
    # thought: Without it. Yes. That I can do.
    Idris: Without. Give it here.  # face: calm
    He crosses it out himself. Next to the words "engaging well", which mean that he comes and takes part, he writes that he is good with butter.  # look: down
-
{ owed(read_first):
    { page == 2 or pen:
        ~ kept(read_first)
        ~ change(reliability, 2)
        You put the page, without that line, into your bag to send tomorrow.  # settles: read_first # after: step.you_read
        # move: follow_through # evidence: not_let_down
        # why: You had told Idris that the page is put right before it goes, so he saw that you meant it. Children want not to be let down.
        # thought: With a pen. You did say.
    - else:
        ~ broken(read_first)
        ~ change(reliability, -2)
        He has read it before it goes, as you had said. But that line stays in it.  # settles: read_first # after: step.you_read
        # move: hide_behind_form # see: not_let_down
        # why: You had told Idris that he may put the page right, and the line stayed, so he could read it and do nothing about it.
        # instead: "I said that you could put it right. Shall we change that line now?"
        # thought: I could read it. That was all.
    }
}
-> laughing

= posted_page
{ owed(read_first):
    ~ broken(read_first)
    ~ change(reliability, -2)
    The page has come to him by post. By then it had already gone to probation. He has put your glass of tea on top of it.  # settles: read_first # after: step.you_read
    # move: hide_behind_form # evidence: not_let_down
    # why: You had told Idris that he reads it first, and others had it before him, so he can't count on you. Children want not to be let down.
    # instead: "I said that you'd read it first, and I sent it. That was wrong of me."
    # thought: You said. With a pen, you said.
- else:
    The page has come to him by post. By then it had already gone to probation. Idris has put lines under some words.
}
Idris: School wrote a page like this about me. They said sorry, and it's all still in there.  # pose: arms_crossed # look: down # face: tired
The page says, among other things, that he picks bad friends.
Idris: "Poor choice of peers." You sent that, and you never showed me first.  # look: at # face: contempt # discuss: It has been sent. What would you say or do first, and why? # say: What do you say or do?
* (mostly_good) "Most of it is good, if you read on. They'll see what you have done this year."
    ~ change(empathy, -2)
    # move: general_praise # see: affirm_specific, stigma_words
    # why: You spoke about the other lines, so the one that Idris had read out stayed as it was.
    # instead: "I'll write to probation now, at this table, that it's wrong. You read it before it goes."
    # thought: I read out that one.
    Idris: I can bloody read the rest.  # face: contempt
* (write_now) "I'll write to probation now, at this table, that it's wrong. You read it before it goes."
    ~ page = 1
    ~ change(empathy, 2)
    # move: do_it_now # evidence: say_what_you_record # see: repair_rupture
    # why: Idris had begun with school, which said sorry and changed nothing. You wrote at once, so he saw it change. Guidance wants a child to take an active part.
    # thought: It's sent. I saw it go.
    He reads it on your phone, takes out one word, and nods.  # pose: upright # look: down
* (first_thing) "I was wrong to send it before you'd seen it. Tomorrow I'll write to probation, and show you."
    ~ change(empathy, -1)
    ~ change(reliability, 1)
    # move: promise_for_doing # see: repair_rupture, promises_undelivered
    # why: You kept to your day. But school had said sorry to Idris and changed nothing, as he told you first, so he did not believe you until then.
    # instead: "I'll write to probation now, at this table, that it's wrong. You read it before it goes."
    # thought: Tomorrow. Right.
    Idris: That's what they said.  # look: away
    You write it in the morning, and send him a picture of it.
* (midnight) "You're right to be angry, Idris. I wrote it at nine at night, at the end of a very long day."
    ~ change(empathy, -2)
    # move: explain_yourself # evidence: repair_rupture
    # why: You gave Idris a reason, so he had to think about your evening, and the line stayed. In a paper on therapy, defending yourself could make trust harder to repair.
    # instead: "I'll write to probation now, at this table, that it's wrong. You read it before it goes."
    # thought: I start work at four.
    Idris: I'm tired too, I start at four. I don't write that about people.
-
-> laughing

= laughing
His dad goes to get ready for work. Idris lays his phone on the table, with the screen down.  # scene: family_kitchen # with: idris # pose: slouched # face: solemn # look: down # sound: kitchen
Idris: There's two hundred comments now. Dad must not see them.
He turns the phone round. Idris was born in this town, and many of the comments tell him to go back where he came from. He presses the three dots beside the first one, again and again. Nothing happens.
You: Those comments are racist, Idris, and they are wrong.
Idris: I know what they are. One's from the woman downstairs. She gave me sweets, when I was small.  # look: down # discuss: What does he need in the next minute, and from whom?
* (try_now) "Shall we report them? I'll read them, so that you don't have to."
    ~ change(empathy, 2)
    # move: join_the_task # evidence: worker_integrity # see: racism_named, fairness
    # why: Idris had pressed those dots again and again, so you reported them with him. For boys with parents from two cultures, inspectors say, a worker's skill and honesty matter most.
    # thought: You're doing it. I thought you'd ask how I feel.
    You save pictures of eleven of them, and you report them together. The police can have them too, you say, and he decides that.
    Idris: Dad had it, when he came. He thinks it stopped. He thinks that nobody does it to me.
* (what_like) "Nobody should have to read that from a neighbour. What is it like for you, Idris?"
    ~ change(empathy, -2)
    # move: look_behind # see: racism_named, disparity_unasked
    # why: Before he spoke of his neighbour, Idris had pressed those dots again and again. You asked how it is for him, so the comments stayed.
    # instead: "Shall we report them? I'll read them, so that you don't have to."
    # thought: What do you think it's like?
    Idris: It's not like anything. I want them off there.  # look: away
* (tell_dad) "Your dad knows what this is like. Shall we tell him together, so that you're not alone?"
    ~ change(empathy, -2)
    # move: work_with_family # see: respect, racism_named
    # why: When he laid down his phone Idris had said that his dad must not see it, so to him you had not listened.
    # instead: "Shall we report them? I'll read them, so that you don't have to."
    # thought: I said not him. That's the one thing I said.
    Idris: No. Not him. I said that.  # face: angry
* (sit_with) Say nothing. Move your chair beside his, and stay there with him for a time.
    # move: wait # see: pace_of_child, racism_named
    { read_page.pen or read_page.without_it or posted_page.write_now:
        # why: You had just put right what you wrote about him, so Idris felt less alone. But he had pressed those dots for nothing, and the comments stayed.
        # instead: "Shall we report them? I'll read them, so that you don't have to."
        # thought: You know that it's bad. But it's all still there.
        Idris: People said that to Dad, too. He thinks it stopped.
    - else:
        ~ change(empathy, -1)
        # why: Idris had pressed those dots for nothing, and you did nothing. You had not put right what you wrote about him either, so he felt alone with all of it.
        # instead: "Shall we report them? I'll read them, so that you don't have to."
        # thought: So they stay, then.
        Idris: Never mind. It's my own neighbours who write that.  # face: blank
    }
-
{ not try_now:
    You: I'll save those comments and report them. The police can have them too, if you want.
}
You: Has anybody said it to your face, or on the way to work?
Idris: No. I go the back way now.
Idris: I don't sleep. There's that laugh, at the end of the film. I just want it to stop. I want all of it to stop and be quiet.  # look: down # face: tired # discuss: What do you have to ask now, in which words, and what will you do with the answer? # say: What do you say to him?
* (counsellor) "There's a good counsellor at the clinic who helps with sleep. I can get you a place next week."
    ~ change(trust, -2)
    # move: fix_quietly # see: listen_take_seriously, trauma_treatment
    # why: You offered something useful. But you hadn't asked what Idris meant, so you didn't know if he was safe tonight.
    # instead: "When you say that, Idris, are you thinking of killing yourself?"
    # thought: It's not the sleep. I don't know what it is.
    Idris: Maybe. I'm at work in the day, mostly.  # look: away
* (straight) "I'll ask you straight, Idris, because I want to know. Are you thinking of killing yourself?"
    ~ change(trust, 3)
    # move: safety_tonight # see: hear_do_not_investigate, confidentiality_limits, pass_it_on_now, report_in_wales
    # why: You asked it once, in plain words, when he had said that he wants all of it to stop, so Idris could answer it.
    # thought: You said it. The actual word.
    You ask it in both languages, as Menna taught you. He lifts his head, and is looking at you now.  # look: at
* (silly) "You wouldn't hurt yourself, would you? Would you do that to people who love you?"
    ~ change(trust, -2)
    # move: reassure_early # see: listen_take_seriously, hear_do_not_investigate
    # why: You did not say the word, and asked so that only a no was possible. Idris gave you the no, because you wanted it.
    # instead: "When you say that, Idris, are you thinking of killing yourself?"
    # thought: You want me to say no. So, no.
    Idris: No. I'm not stupid. Forget that I said it.  # look: away # face: blank
* (what_hear) "Tell me more about that laugh. Whose is it, and what do you see when you hear it?"
    ~ change(trust, -2)
    # move: press_for_detail # see: hear_do_not_investigate, trauma_treatment
    # why: You asked about that night and not about him, so Idris had to go back there, and you still didn't know if he was safe.
    # instead: "When you say that, Idris, are you thinking of killing yourself?"
    # thought: That's Saturday. You said that's for my solicitor.
    Idris: I can't talk about that night. You told me not to.  # face: worried
-
{ straight:
    Idris: No. Not... no. I don't want to be dead. I want it to be quiet.  # hard: You ask Idris if he is thinking of killing himself. He says no. You ask when it is worst, and whom he would tell. You say what you write down, and then you tell his dad, who stays at home that night.
- else:
    You leave, and on the stairs you know that you have not asked it. You ring Menna, and she sends you back up.  # hard: You go back and ask Idris if he is thinking of killing himself. He says no. You ask when it is worst, and whom he would tell. You say what you write down, and then you tell his dad, who stays at home that night.
    You: I should have asked you straight. Are you thinking of killing yourself?
    You ask it in both languages, as Menna taught you.
    Idris: No. Not... no. I don't want to be dead. I want it to be quiet.
}
You: You want it to be quiet. When is it worst?
Idris: Two, three at night. Then I get up for work. I'd tell you, if it was more. I think I'd tell you.
You: And if you couldn't tell me, whom could you tell?
Idris: Nain. I'd only have to knock on the wall.
You: If you ever say yes to that, I'd ask how and when you would do it, and stay until somebody who can help is there. I have to write this down, and tell Menna what you said.
You: I'd like your dad to know that you don't sleep, and what I asked you, and no more. Who tells him, you or I?
Idris: You. I'll sit there. He'll go quiet, he always does.
You: If it gets worse, wake your dad, or knock for your nain. In Wales you can ring 111 and press 2, day or night, and 999 if you might not be safe. Would you see your doctor about the sleep? I can ring with you now.
Idris: If it's after work. All right.
You ring together, and write the numbers down. His dad comes back. You tell him yourself, with Idris next to you. He puts his hand on Idris's neck, and leaves it there. He is not going to work tonight, he says.  # hard_end
-> square

// ---------------------------------------------------------------------------------------------------------------
// Probation: a person, or a letter. First, on every path, what was asked in the kitchen is asked again.

=== square ===
{ bridge == 2: -> room | -> by_letter }

= since_then
You: First, how do you sleep? And is what you told me in the kitchen still true?
Idris: Still true. The doctor gave me a paper about sleep, and I slept four nights out of seven.
{ kitchen.laughing.try_now:
    Idris: Those comments that we sent off, eleven of them. Four are gone.  # after: kitchen.laughing.try_now
- else:
    Idris: Three of those comments are gone.
}
->->

= room
{ owed(beside):
    ~ kept(beside)
    ~ change(reliability, 2)
    It is a week later. Idris looks through the window in the door before he comes in. You are in the room, as you had said, and no letter has come.  # scene: interview_room # with: idris # pose: slouched # face: blank # look: down # sound: office # settles: beside # after: step.in_the_room
    # move: follow_through # evidence: not_let_down # see: introduced_not_posted
    # why: You had told Idris that you would be in the room, and you were, so he came in. Children want somebody who does not let them down.
    # thought: You're in there. Right. I'll go in.
- else:
    It is a week later. Idris comes in straight from work, and sits down in the chair next to the door.  # scene: interview_room # with: idris # pose: slouched # face: blank # look: down # sound: office
}
-> since_then ->
{ promises_not_yours ? early:
    Idris: I'm only here till my birthday. You said that it would be over then.  # after: step.by_birthday
    You: I shouldn't have said that. Only a court decides it, and nobody has asked one.
}
Idris has a paper bag on his knees. It smells of butter. Anwen comes in with a folder. She asks which language he wants, and goes on in Welsh.
Anwen: So. What should I know about you?  # with: anwen
He lifts the bag to the table, looks at you, and takes it back.  # with: idris # pose: upright # look: at
Idris: It's all in there, in the folder. You've read it.  # look: away # discuss: What would help him in the next minute, and who would do it?
* (a_bun) "What have you got there in that bag, Idris?"
    ~ change(empathy, 3)
    # move: follow_interest # see: interests, introduced_not_posted
    # why: Idris had lifted his bag on to the table and taken it back. You asked what was in it, so he could talk of something that he knows.
    # thought: Look at the wall. She's eating it.
    He puts it on the table. You both take a bun.
    Anwen: That's butter. I burn toast.
    Idris: How do you burn toast? A toaster's got a dial.  # look: at # face: cheeky
* (slow_tap) "I'll get some water, and that takes five minutes. Is that all right, Idris?"
    # move: connect_onward # see: introduced_not_posted, planned_endings
    # differ: Some workers would leave the two alone for five minutes, because then the child finds out that they can talk without you. Others would stay to the end, because in a first meeting the child may suddenly need you.
    { trust >= 12 and promises_kept !? beside:
        ~ change(empathy, 1)
        # why: Idris trusted you, and you asked him before you went, so he had five minutes of his own with her. But nobody asked about his bag.
        # instead: "What have you got there in that bag, Idris?"
        # thought: You did that on purpose. It's all right.
        When you come back they are talking about ovens, and they stop.
    - else:
        ~ change(empathy, -1)
        # why: You asked Idris in front of Anwen, so he could hardly say no, and he sat there alone with somebody he did not know.
        # instead: "What have you got there in that bag, Idris?"
        # thought: Where are you going?
        When you come back, neither of them has said anything.
    }
* (slide_page) Ask Idris if he wants his page. Lay it in front of him, and not in front of Anwen.
    # see: introduced_not_posted, say_what_you_record
    { page == 2:
        ~ change(empathy, 1)
        # move: write_in_their_words
        # why: You gave him the page with his words, so he chose what she heard. But nobody asked about his bag. Guidance asks that the child's view is passed on too. # evidence: introduced_not_posted
        # instead: "What have you got there in that bag, Idris?"
        # thought: "Good with butter." I wrote that.
        He reads four lines of it to her. She laughs at the one about butter.  # look: down
    - else:
        ~ change(empathy, -1)
        # move: stay_on_it
        # why: Idris had nearly put his bag on the table. You turned to the page, where no words were his, so he had nothing of his own to give her.
        # instead: "What have you got there in that bag, Idris?"
        # thought: I'm not reading her that.
        He looks at it, shakes his head, and leaves it there.  # look: down
    }
* (you_first) "Would you go first, Anwen? You've read about him, and he knows nothing about you yet."
    ~ change(empathy, -1)
    # move: advocate # see: introduced_not_posted, trusted_adult_studies
    # why: You made it fair. But Idris had nearly put his bag on the table, and nobody asked, so he was told about Anwen and gave nothing.
    # instead: "What have you got there in that bag, Idris?"
    # thought: Two cats. All right. They're getting cold, though.
    Anwen: Twenty-two years in this job. Two cats. Ask me what you like.
    Idris: No, I'll find out when I've been there a bit.  # look: down
-
Anwen: I write down what we talk about, and you can ask to see it. If you can't come, ring me before. If you stay away and I don't know why, it can end at court.  # with: anwen # face: serious
Idris: So I ring if I can't come, and you write it all down.  # with: idris
-> how_it_went

= by_letter
{ owed(beside):
    ~ broken(beside)
    ~ change(reliability, -2)
    It is two weeks later. A letter from probation has reached Idris before you have. He puts it on the table.  # scene: interview_room # with: idris # pose: arms_crossed # face: contempt # look: at # sound: office # settles: beside # after: step.in_the_room
    # move: put_off # evidence: not_let_down # see: introduced_not_posted
    # why: You told Idris that he would meet his new worker before any letter, and a letter came, so he can't count on you. Children want not to be let down.
    # instead: "I told you that you and I would meet her first, and a letter came. That was wrong of me."
    # thought: Before any letter, you said.
- else:
    It is two weeks later. A letter from probation has reached Idris before you have. He puts it on the table.  # scene: interview_room # with: idris # pose: arms_crossed # face: contempt # look: at # sound: office
}
Idris: You knew who it is, didn't you?
You: I'll come to that.
-> since_then ->
{ promises_not_yours ? early:
    Idris: And it's not over by my birthday, is it? You said that it would be.  # after: step.by_birthday
    You: I shouldn't have said that. Only a court decides it, and nobody has asked one.
}
Idris: "Failure to attend will be enforced." So if I don't come, it's court. And where is it, even? # discuss: What would you say first, and why that?
* (standard) "It's a standard letter. Everybody gets the same one. She doesn't write it herself."
    ~ change(empathy, -1)
    # move: hide_behind_form # see: introduced_not_posted, plain_words
    # why: You explained the letter. When he came in Idris had asked if you knew, so he still had no answer from you.
    # instead: "I knew. I should have told you about her, and let you meet her first. I didn't."
    # thought: I didn't ask you that.
    Idris: So she says that to everyone, before they've even started.
* (should_have) "I knew. I should have told you about her, and let you meet her first. I didn't."
    ~ bridge = 1
    ~ change(empathy, 2)
    # move: repair # evidence: repair_rupture # see: introduced_not_posted
    # why: Idris had asked first if you knew. You said plainly that it was your fault. In a paper on therapy, an open answer helped to repair trust.
    # thought: You should have. Is it too late?
    You ring her from the desk, with Idris there. She has twenty minutes on Friday, and you walk there together.
* (ring_anwen) "I have her number here. We can ring her now, and on Friday I'll walk there with you."
    ~ bridge = 1
    ~ change(empathy, -1)
    ~ change(reliability, 1)
    # move: make_up_for_it # see: introduced_not_posted, repair_rupture
    # why: You said Friday, and you went with him. But when he came in Idris had asked if you knew, so he saw that you left it out.
    # instead: "I knew. I should have told you about her, and let you meet her first. I didn't."
    # thought: So you did know.
    She has twenty minutes on Friday. Idris walks there three steps behind you.
* (read_it) "Shall we read it together, and I'll put each line into ordinary words?"
    # move: plain_information # see: plain_words, introduced_not_posted
    { promises_broken ? beside:
        ~ change(empathy, -1)
        # why: You explained the letter well. But you had told Idris that no letter would come first, so he did not trust you until you spoke about it.
        # instead: "I knew. I should have told you about her, and let you meet her first. I didn't."
        # thought: Green door, Monday, ten. And you said no letter.
    - else:
        ~ change(reliability, 1)
        # why: You put each line into plain words, so Idris knew where, when and what to do. But he had asked first if you knew, and you didn't say.
        # thought: So it's a green door, Monday, ten o'clock.
    }
    You: It's the green door. If you can't come, you ring before. If you stay away with no reason, it can end at court.
    He copies that into his phone, in three short lines.  # pose: upright # look: down
-
{ bridge == 1 and not should_have and not ring_anwen:
    You: I had booked an hour for the three of us, three weeks from now, and I didn't tell you. I should have.
    Idris: Three weeks. All right. You could have said.
    It is a good hour, when it comes, and Anwen does most of the talking.
}
-> how_it_went

=== how_it_went ===
{ bridge == 0: -> by_post }
{ trust >= 18 and reliability >= 16 and bounds and page == 2 and bridge > 0: -> own_words }
{ trust < 10 and boss != 1: -> nights | -> across_the_square }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle. Which court it is, only the police and his solicitor have decided, and luck.

// What became of the case.
=== the_case ===
{ chased:
    The police charge him two weeks before his birthday, because his solicitor had asked, and because an officer came back early from a holiday. That part was luck, she says. The youth court says before his birthday that the case belongs there. He gets a fine, and has to pay for the rope.
- else:
    The police charge him a week after his birthday. Perhaps they would have been late in any case, his solicitor says. So he goes to the adult court, and gets a fine, and has to pay for the rope. The newspaper prints his name, and the comments begin again. His dad reads them.
}
{ promises_not_yours ? early:
    The order was not over by his birthday. The court had never been asked.  # after: step.by_birthday
}
{ promises_not_yours ? not_locked:
    His dad had told people at work that it was settled, since you had said so. From the charge until the fine he did not sleep.  # after: kitchen.no_chance
}
{ promises_not_yours ? only_us:
    What Idris said on the stairs is in his file, and it did not stay with you. Since that week he asks who reads it, before he tells you anything about the boat.  # after: step.between
}
->->

=== own_words ===
On your last Wednesday together Idris brought a whole box of buns. He is eighteen now. The order runs on, and Anwen has it.  # scene: office_step # with: idris # pose: hands_in_pockets # face: calm # look: at # sound: outdoors
-> the_case ->
Until it was heard in court, he had told nobody but his solicitor about the night on the boat.
Huw came to court in his work clothes. He said that Idris had told him before the film did.
Afterwards Idris asks if he may write to Mr Pugh. The victim worker, who speaks for those who were harmed, asks Mr Pugh first. Mr Pugh answers: not yet, and the letter must be in Welsh. Idris writes it anyway, his nain corrects the spelling, and the victim worker keeps it for later.
Deio, who had steered the boat and had been in court before, was locked up for four months. Idris missed Anwen's appointment that day, and rang her himself.
His page lies on the top of her folder. He has crossed out one more line of it since.
In the summer he stops at your step.
You: Who do you ring now, if it goes wrong at five in the morning?
Idris: I'm at work at five. I'd ask Huw. Or Dad, he's up. It's only people like you that are asleep at that time.  # face: cheeky # ending: own_words # discuss: Which two or three things, early on, made this possible? Which part of it was luck?
-> END

=== across_the_square ===
He is eighteen. The order runs on, and Anwen has it now.  # scene: reception # with: idris # pose: upright # face: serious # look: at # sound: office
-> the_case ->
{ boss == 1:
    Huw wrote a letter for the court. It says that Idris is never late, and that it was Idris who told him about the police.
- else:
    Huw gave him the morning off. But Huw has seen the film, and now Idris works at the back, at the machines that mix the dough.
}
You cross the square to probation with him, the first time after his birthday. He stops at the green door, and says that he can do this part.
{ page == 2:
    Anwen has his page on the top of her folder, with his own words in it.
- else:
    Anwen has written a page of her own. She read it out to him, because the one that you had sent was not in his words.
}
{ bounds:
    He asked her himself what she writes down. He had learned that from you.
- else:
    In six weeks he has told her nothing about himself. He says that nobody can know who will read it.
}
He missed two appointments when Deio, who had steered the boat and had been in court before, was locked up for four months. He rang her about the second.
Anwen: He comes. He doesn't say much, and he brings a bun in a bag, and he looks at the wall while I eat it. I thought that you'd like to hear it.  # ending: across_the_square # discuss: He went through the door by himself. What had helped him to do that, and what was missing?
-> END

=== nights ===
He is eighteen. The order runs on, and Anwen has it.  # scene: office_step # with: idris # pose: turned_away # face: tired # look: away # sound: rain
-> the_case ->
{ boss == 2:
    By the time of the fine he isn't at Huw's any more. Huw had heard of it from you first, and then he saw the film. He asked Idris why you had to say it first.
- else:
    By the time of the fine he isn't at Huw's any more. Huw saw the film on somebody's phone, and asked Idris why he had to hear it from a phone.
}
Nobody sent him away. He had waited for Huw to do it, and Huw had said nothing. One Tuesday he did not go in, and he did not answer when Huw rang.
He works nights at a bread factory now. It pays better, and nobody there asks him anything. He comes to Anwen late, and stays for ten minutes.
{ page == 2:
    She has his page. He has asked her twice if it is still on the top of the folder.
}
In April his dad rings you. He has never done that.
Mr Saleh: When he is free at night, he makes bread here, at home. With the butter. I thought that you would want to know it.
You tell Menna that evening. She does not say what she thinks of it.
Menna: What did you hear him say, the last time? Tell me the words, and leave out what they mean.  # scene: desk # with: menna # pose: listening # face: serious # ending: nights # discuss: He still goes, and he still bakes. When did he stop telling you things, and what had come just before?
-> END

=== by_post ===
He is eighteen on a Thursday.  # scene: reception # with: idris # pose: hands_in_pockets # face: blank # look: away # sound: outdoors
-> the_case ->
On the Monday after his birthday he had an appointment at a green door, with somebody he had never met. He walked past that door twice, and went home to bed. So the next thing that Anwen's office sent him was a warning.
His nain found it in his coat, and asked him if she might read it. She put on her best coat and went there with him. She sat down in the waiting room between two men she did not know. In Welsh she asked Anwen who her family are. It took half an hour until they had found that out, and then she let Idris speak.
{ bounds:
    The first thing that he said was a question: what does she write down?
}
{ page == 2:
    Anwen had his page, with his own words in it, and she asked him about the butter.
}
{ boss == 1:
    Idris asked Huw for his Mondays off, and told him why. Huw said that it was all right.
- else:
    Huw has seen the film, and now Idris works at the back, at the machines that mix the dough. Huw gives him his Mondays off, and asks what for.
}
{ trust >= 12:
    Idris rings you once, from the bus.  # scene: desk # with: nobody # sound: office
    Idris: I've been to see Anwen. She's all right. You could have just brought me.  # with: nobody
- else:
    You hear of it from Anwen, and not from Idris.
}
On Mondays his nain comes with him until the summer. Then one day she stays at home, because he knows the way, and he goes in by himself.  # scene: reception # with: idris # pose: hands_in_pockets # look: away # sound: outdoors # face: calm # ending: by_post # discuss: Who did the introducing in the end? What would twenty minutes have cost?
-> END
