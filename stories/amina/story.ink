// Half four: Amina, fourteen. What the story is for, her way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = wont_count, interpreter, saturday

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR letter = 0          // how the letter came: 0 before you did, 2 in your hand
VAR mum = false         // Hodan has been told how things stand, through an interpreter
VAR drawn = 0           // 0 only talked about, 1 Wednesday has been drawn, 2 and the day at the gate looked at; -1 not drawn, and the panel's line put right
VAR moved = false       // her half past four is a quarter past six, near home
VAR asked = 0           // 1 the speech therapist has been rung, 2 and on Wednesday Amina was given a way to stop you, or was asked about the therapist

~ trust = 7
~ empathy = 8
~ reliability = 10
-> chair

=== chair ===
It is ten to five on a Wednesday. Amina's appointment was at half past four, in room two, and she isn't here.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Amina is fourteen. In March she hurt a girl called Paige in a fight at the school gate. Paige has had two operations on her elbow. Both had played in one football team since they were nine. Amina is the goalkeeper.
The court made a referral order for nine months: a child and a panel agree in a contract what the child will do. The panel was two people from the community, and Ros, your manager. Amina's mum sat next to her, without an interpreter. Seeing you every week is in the contract.
Ros: Amina said yes to everything. I've never heard anybody say yes so fast.  # face: serious
In August she came three times, and early. She drew corner kicks for you, and talked all the time. You told her that you write down what you do, and that you ring home if she doesn't come. Then school began. Last Wednesday she didn't come. You rang twice, and nobody answered.
Ros: So she has missed two. What do you know about it?
You: That she isn't here.
Ros: That's all you know, then.  # face: smile
Your phone buzzes. It is a text from Amina: can't talk, crossing a road, is it now?
* (answer_text) Text her back: "It was half past four. Ring me when you're across."
    ~ change(trust, 2)
    # move: give_what_is_asked # see: missed_contact, plain_words
    # why: Amina had written that she couldn't talk, and asked one thing. You answered that one thing, so she knew it, and rang when she could.
    # thought: It was. Oh no. It was.
* (depot) Ring her dad first, as you told her in August you would, if she ever missed half past four.
    # move: work_with_family # see: missed_contact, respect
    # why: You did what you had said in August. But Amina had just written to you herself, so she had to explain it to her dad first.
    # instead: "It was half past four, Amina. Ring me when you can, and then I'll ring your dad."
    # thought: You rang my dad at work, with everyone there.
    Her dad drives the number 14 bus. It is standing at the end of its route, so he can answer. He says that he'll ask her.
* (her_side) Text her back: "Ring me when you're across. I want to hear your reason before I say anything."
    ~ change(trust, -1)
    # move: look_behind # see: missed_contact, fairness
    # why: You wanted to hear Amina first. But she had asked you one thing, if it was now, and you left it open, so she was frightened.
    # instead: "It was half past four. Ring me when you can, and I'll write what you tell me."
    # thought: Before you say what? It's bad. It's always bad.
    She sends no other text.
* (guess_first) Write "Probably forgot, school has just begun" in her record, and then answer her.
    ~ change(trust, -1)
    # move: hide_behind_form # evidence: missed_contact # see: tick_box
    # why: You wrote a reason before you had asked Amina, so something untrue stood in her record. What follows a missed appointment depends on the order, the reason and local rules.
    # instead: "I've put no reason yet, Ros. I'll ask her first, and then I'll write what she says."
    # thought: You took ages. Is it bad?
-
-> call

// ---------------------------------------------------------------------------------------------------------------
// The call. There is nothing to see. She says yes to a time that nobody said.

=== call ===
{
- chair.depot: She rings you. You can hear a bus, and a lot of small children. Her dad has rung her already.  # scene: desk # with: nobody # sound: phone # after: chair.depot
- chair.her_side: Ten minutes later she rings you. You can hear a bus, and a lot of small children.  # scene: desk # with: nobody # sound: phone # after: chair.her_side
- else: Soon she rings you. You can hear a bus, and a lot of small children.  # scene: desk # with: nobody # sound: phone
}
Amina: No, listen. I was coming. Then Hamza lost his bag, and the lady wasn't there, so I couldn't just leave him. And before that I'd told my teacher I had to go. No, after.  # with: nobody
Hamza is five, and he is her brother. He wants to know if you have a dog.
* (no_worry) "It's all right, Amina. You're not in any trouble. Anybody can miss a bus."
    ~ change(reliability, -1)
    # move: reassure_early # see: open_and_honest, missed_contact
    # why: You told Amina that she wasn't in trouble before you knew that. A letter goes out after two missed appointments, so it will not be true.
    # instead: "I don't know yet what happens about today. Tell me where you are, and we'll start from there."
    # thought: Oh, thank God. I thought it was a thing.
    Amina: It wasn't a bus. My dad's the bus. No, he drives it.  # with: nobody
    She laughs, and tells you all of it, in no order.
* (where_now) "Where are you now? I can hear a bus, and children."
    ~ change(empathy, 2)
    # move: one_at_a_time # evidence: plain_words # see: communication_needs
    # why: Amina had lost the order of things. You asked for one thing that she could see, so she could answer at once. Specialists advise one thing at a time.
    # thought: That's easy. I'm here.
    Amina: I'm at the gate. Hamza's school. That's a bus, Hamza, don't wave, our dad isn't even driving it.  # with: nobody
    You ask who is with her, and then why, one question at a time.
* (second_one) "You've missed two now, and I write that down. Tell me why, and I write that too."
    ~ change(reliability, 1)
    # move: say_what_you_record # see: missed_contact, say_what_you_record, open_and_honest
    # why: You told Amina what you write down before you wrote it, so she could say what else had to be in it.
    # thought: Two what? Write that I was at the gate.
    Amina: Write Hamza. Write it was Hamza, but not like it's his fault, because it isn't, he's five.  # with: nobody
* (which_lady) "Tell me all of it in your own words. There's no rush, and I've got a pen."
    ~ change(empathy, -1)
    # move: too_much_at_once # see: communication_needs, plain_words
    # why: You gave Amina time and left all of it to her. But she had just lost the order of things, so she lost it again.
    # instead: "Where are you now? I can hear children."
    # thought: All of it? First was the lady. No. There's two ladies.
    Amina: First was the lady with the coat thing on. No, that was before. There's two ladies.  # with: nobody
    It takes ten minutes until you have it all.
-
Her brothers' club at school ends at half past four, and they are too small to walk home alone. Since September Amina fetches them. Her mum is at college until five, and her dad is at work. Your appointment is at half past four, too. It was made in August, and nobody asked her what she does when there is school.
{ chair.guess_first:
    While she talks you add a note next to "probably forgot", with the date. It says: this was a guess, and it was wrong. You add her own reason.  # after: chair.guess_first
}
You: Could I come to your flat tomorrow instead, when the boys have eaten?
Amina: Yeah yeah. I get it. Thursday. Half four.  # with: nobody
You have not said any time.
You: I never said a time. And nobody asked you about the boys. I'm sorry.
Amina: That's all right, so is it half four, then?  # with: nobody # discuss: What has she agreed to? How would you find out, without making it a test? # say: What do you say to her?
* (sorry_again) "It isn't all right. We should have asked you in August, and I'm truly sorry."
    ~ change(empathy, -1)
    # move: say_it_again # see: self_reflection, repair_rupture
    # why: Amina had heard that you were sorry, and gone on to ask about the time. You said sorry again, so her question was lost.
    # instead: "No, it's later. What time do the boys finish eating?"
    # thought: But is it half four?
    Amina: Yeah, no, it's fine. It's just a time.  # with: nobody
    Before the call ends you say a quarter past five, and she says yeah yeah.
* (say_back) "I want to check that I was clear. What are we doing tomorrow, and when?"
    # move: answer_with_question # see: communication_needs, plain_words
    { call.where_now:
        ~ change(reliability, 1)
        # why: Amina had just asked you the time, and you asked her. But you had begun the call with an easy question, so she dared to say a wrong time.
        # thought: I just asked you that. Half four.
    - else:
        # why: You said that it was a check on yourself. But Amina had just asked you the time, and you asked her, so she felt tested.
        # instead: "No, it's later. What time do the boys finish eating?"
        # thought: I just asked you that.
    }
    Amina: I don't know, do I? Half four?  # with: nobody
    You: No, you're at the gate then. So it's a quarter past five.
* (off_the_list) "And don't worry about today. I'll make sure that it doesn't count."
    ~ not_yours(wont_count)
    ~ change(reliability, -2)
    # move: promise_outcome # evidence: missed_contact # see: not_let_down
    # why: You promised Amina something that you can't decide, so she can't rely on it. What happens depends on the order, the reason and local rules.
    # instead: "Today is written down, with your reason. And tomorrow isn't at half past four. When do the boys finish eating?"
    # thought: It doesn't count. Oh, that's so good.
    Amina: Are you allowed to do that?  # with: nobody
    You: I'll take care of it. I'll come tomorrow, at a quarter past five.
* (what_time) "No, it's later than that. What time do the boys finish eating?"
    ~ change(empathy, 2)
    # move: ask_what_fits # evidence: self_reflection # see: plain_words, communication_needs
    # why: Amina had heard your sorry and gone on. You answered, so she could name a time. This work probably needs thought about how a child reacts, the inspectorate says.
    # thought: When they've eaten? I know that. That's easy.
    Amina: They eat at five. I do it, my mum's not back. So quarter past, they're done. If it's pasta.  # with: nobody
    You: A quarter past five, then.
-
{ chair.depot:
    You ring her dad again, with the time.  # after: chair.depot
- else:
    That evening you ring her dad, as you had said in August.
}
-> printed

// ---------------------------------------------------------------------------------------------------------------
// The letter. It prints itself.

=== printed ===
It is Thursday. {call.sorry_again:Before school Amina has sent you a text: is it half four? You have written back: a quarter past five. }The computer has printed a letter to Amina, because she has missed two appointments. Her parents know that you're coming at a quarter past five.  # scene: desk # with: ros # pose: upright # face: serious # sound: office
Ros: After two, a letter goes out. After a third, the panel meets. In other towns a good reason stops both. Here only the panel judges reasons, and I've asked to change our rule.
You tell her about the two boys.
Ros: Write that in her record, with the dates. I'll write that the time was our mistake. You can see her at home this once. After that it's here, at half past four, unless you get another time. Friday's meeting gives out the times. I chair it, so I can't ask for a time. You can.
The letter says "failure to comply" twice, which means not doing what the order says. A colleague takes the letters to people's homes at noon.
At break Amina sends you a text: is there a letter, someone said, I feel sick.
* (let_go) Let the letter go out at noon with the others. You'll be there yourself at a quarter past five.
    ~ change(trust, -1)
    # move: put_off # see: open_and_honest, plain_words
    # why: Amina had asked, and you let the letter go without a word, so it lay in her home before anybody could tell her what it says.
    # instead: "Yes, Amina, one letter. It says you've missed two. I'll bring it tonight."
    # thought: There's one of them come. I'm not opening it.
    Ros: All right. It's in the tray, and it'll be there before you are.
* (top_lines) Write three plain sentences across the top of the letter, and let it go out at noon.
    # move: plain_information # evidence: plain_words # see: open_and_honest
    # why: You put it into plain sentences, as specialists advise, so Amina could read those by herself. But she had asked you that morning, and heard nothing.
    # instead: "Yes, Amina, one letter. It says you've missed two. I'll bring it tonight."
    # thought: There's a bit in pen. I can do that bit.
    Ros: You wrote that we have to find a better time. Our letters ought to say that.
* (by_hand) Text her: "I'll tell you about it in person, at a quarter past five. We'll have plenty of time."
    ~ letter = 2
    ~ change(empathy, 1)
    # move: put_off # see: open_and_honest, plain_words, communication_needs
    # why: You offered Amina plenty of time. But she had asked if there was a letter, and you left that open, so she felt sick all day.
    # thought: About it. So there is one. What does it say?
    Ros: Take the letter with you, then, and write the time on it when you give it to them.
* (text_yes) Text her: "Yes, one letter. It says you've missed two. I'll bring it tonight, and you can ask me."
    ~ letter = 2
    ~ change(trust, 2)
    # move: prepare_for_it # evidence: open_and_honest # see: plain_words
    # why: Amina had asked and felt sick. You answered at once, so she knew what it was. A national framework is said to value being open and honest.
    # thought: Two. It only says two.
    She sends back: ok two, and it's rice tonight, not pasta.
-
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The kitchen. Four people, one table, two languages, an orange pen.

=== kitchen ===
There is rice on the stove, for her dad. Her mum, Hodan, moves her college folders so that you can sit at the table.  # scene: family_kitchen # with: amina # pose: hands_busy # face: cheeky # look: down # sound: kitchen
Hamza is under the table. Yusuf, who is seven, is doing his spelling.
{ letter == 2:
    You put today's letter on the table.  # after: printed.by_hand, printed.text_yes
}
Amina has an orange felt pen, and draws on the envelope of an older letter while she talks.
Amina: Right, so that's a corner. That's them, and that's us. And I shout, and our girl doesn't come. So it's in. It's four nil. It's not funny.  # look: at
She is drawing a goal that the other team scored. Nobody from her own team stood near the girl who scored it. She is laughing. The envelope is one of yours, from August, and it has never been opened. It is quiet under the table now, and Yusuf has stopped writing.
* (like_school) "You shout, and nobody comes. Is it like that at school too, since the fight?"
    ~ change(empathy, -1)
    # move: before_others # see: interests, stigma_words
    # why: You saw what the drawing may mean. But both boys had gone quiet to listen, so Amina couldn't talk about the fight.
    # instead: "Four nil? So who should be there, next to that girl?"
    # thought: Not in front of Yusuf.
    Amina: What? No. It's football.  # face: blank
    Yusuf: Is it about Paige, because we're not allowed to say Paige?
* (the_window) "That's one of our letters. What do you do with them, when they come?"
    { letter > 0:
        # move: notice_aloud # see: open_and_honest, voice_and_help
        # why: You asked without blame, and had brought today's letter, so Amina could show you the others. But the boys were listening, so she made a joke of it.
        # instead: "Four nil? So who should be there, next to that girl?"
        # thought: You're not even cross.
        Amina: They're good paper, though, for drawing.  # face: smile
        There are nine of them behind the toaster. None has been opened, and each has a corner kick on it.
    - else:
        ~ change(empathy, -1)
        # move: notice_aloud # see: non_blaming, open_and_honest
        # why: You had let today's letter come by itself, and then asked about letters while both boys listened, so Amina had to say something to get out of it.
        # instead: "I should have brought today's letter myself. I'm sorry. Shall we read it when you've drawn?"
        # thought: I was going to. I was.
        Amina: {printed.top_lines:I read the bit in pen. I was going to read the rest after.|I was going to read it after. I was, it's just there.}  # look: down # face: worried
    }
* (dull_first) "Can I say my part now, while the rice cooks?"
    ~ change(empathy, -1)
    # move: take_over # see: enough_attention, role_clarification, bond_first
    # why: You asked Amina first. But you stopped her drawing, which is how she explains things, so she had nothing to explain with.
    # instead: "Finish your drawing first. Who should stand next to that girl?"
    # thought: I hadn't finished, though.
    Amina: Yeah, go on.  # pose: upright # face: calm
    She puts the top on the pen, and folds her arms, and waits for you.  # pose: arms_crossed
* (unmarked) "Four nil? So who should be standing there, next to that girl?"
    ~ change(empathy, 2)
    # move: follow_interest # evidence: interests # see: listen_take_seriously
    # why: With both boys listening you kept to the drawing, so Amina could explain it. To one child, being listened to and asked about interests mattered most.
    # thought: Yes. Thank you. Somebody.
    Amina: That's what I'm saying. That's the whole entire thing I'm saying.  # lean: in
    She draws a circle round the girl from the other team.
-
Hodan says something long to you in Somali.
Amina: She says it's fine.  # face: cheeky # look: at
Yusuf: She never said that.
Hodan says it to you again, and waits. # discuss: Who in this kitchen knows what? Whose job is it to put it into another language?
* (in_english) "You study in English, Hodan. Shall we try it, slowly?"
    ~ change(empathy, -1)
    # move: hope_for_the_best # evidence: interpreter_not_child # see: respect
    { letter == 2:
        # why: With the letter between you, Hodan followed some of it. For the rest she needed an interpreter, and Amina saw that. Local procedures want one where something important is said.
        # thought: She's doing it. She said "contract".
        Hodan reads it with a pen in her hand. At "comply" she looks in her dictionary.
    - else:
        # why: You asked Hodan to follow in English, so she got lost at the word panel, and Amina saw it. Local procedures want an interpreter, all the more for important things.
        # thought: Stop. She's nodding. She's not got it.
        Hodan nods, and says yes. She says yes to the next thing as well, and to the one after that.
    }
    # instead: "I should have asked before. Would you like an interpreter, Hodan? I can ring one now."
* (speaker) "Hodan, would you like an interpreter? I could ring one."
    ~ mum = true
    ~ change(trust, 3)
    # move: bring_interpreter # evidence: interpreter_not_child
    # why: Hodan had asked twice and was waiting. You rang an interpreter at once, so she had her answer. Local procedures want an interpreter, and never a child.
    # thought: I can do it. I do it at the doctor's.
    A woman answers. She asks which kind of Somali Hodan speaks. From then on she says in English what Hodan says, and says "I" where Hodan says "I".
    Interpreter: I have asked twice now, and Amina tells you that it's fine. Why is the appointment at half past four?
    You: It was the only free time that we had. At the panel nobody asked you in Somali. That was our mistake.
    You: And Amina shouldn't have had to do this for us. That's our job.
    You tell Hodan the rest: that Amina has missed two, and what a third would mean.
* (monday_college) "Hodan, on Monday at half past four I'll bring an interpreter to your college, and do it properly."
    ~ promise(interpreter)
    # move: promise_for_doing # evidence: interpreter_not_child # see: not_let_down
    # why: You named a day, so Amina can check it: it counts when you keep it. But Hodan was waiting now. Local procedures want an interpreter, never a child.
    # thought: Somebody's coming just for her?
    Hodan writes it on the calendar herself, and underlines the day and the time.
* (you_tell_her) "Amina, would you tell her? You've missed two. If you miss a third, the panel meets."
    ~ change(empathy, -2)
    # move: child_carries # evidence: interpreter_not_child
    # why: Amina had to tell her own mother bad news about herself, because you asked her to, so she told little. Local procedures want an interpreter, never a child.
    # instead: "You don't have to do that part. I'll ring an interpreter. It's their job."
    # thought: I'll tell her the short one.
    What she tells her is six words long. Hodan looks at Amina, and then at you.
-
-> explaining

= explaining
Now Amina has to know how things stand. It is a lot: that she has missed two, what your service should have asked her, and what a third would mean.  # scene: family_kitchen # with: amina # pose: upright # face: calm # look: at # sound: kitchen
{ promises_not_yours ? wont_count:
    Amina: But yesterday doesn't count, does it? You said you'd do it.  # face: worried # after: call.off_the_list
}
The boys have gone to wash their hands. Amina has the pen again, and is drawing a clock.  # pose: hands_busy # look: down # discuss: What is the one thing that she has to know at the end? What would you leave out? # say: Amina has to know what she has missed, and what comes next. How do you tell her?
* (all_at_once) "I'll go through it once, from the start, and you ask me anything at the end."
    ~ change(empathy, -1)
    # move: too_much_at_once # evidence: plain_words # see: communication_needs
    # why: You said all of it, fairly, and it took two minutes. Amina could not hold so much, so she said yes. Specialists advise one thing at a time.
    # instead: "One thing first: you've missed two appointments. Now you tell me that."
    # thought: Which bit was the question?
    Amina nods in the right places. Once or twice she says the end of your sentence with you.  # pose: upright
    Amina: Yeah yeah. I get it. No, I do, it's the stuff with the thing.  # face: smile
* (one_piece) "I'll say one thing and stop. You've missed two. Now you say it, in your words."
    # move: check_back # evidence: plain_words # see: communication_needs, voice_and_help
    { kitchen.unmarked or kitchen.speaker or (kitchen.the_window and letter > 0):
        ~ drawn = 1
        ~ change(trust, 1)
        # why: You said one thing and stopped, so Amina dared to try. But she had begun to draw, and you asked for words. Specialists advise one thing at a time.
    - else:
        ~ change(empathy, 1)
        # why: You said one thing and stopped, so you both knew what Amina had understood. Specialists advise one thing at a time. She said no more by herself.
    }
    # thought: Two. I can say that one. Two.
    { promises_not_yours ? wont_count:
        You: And yesterday counts. I shouldn't have said that it wouldn't.  # after: call.off_the_list
    }
    Amina: Two. So one more, and it's a red card?  # pose: upright # face: worried
    You: No. One more, and the panel meets.
    Amina: So it's one, two, and then it's them.
    You: Yes. You're there too, when they decide.
    You wait, and then you say the last thing: they can send it back to court.
    { drawn == 1:
        She writes a one, a two and a three on the envelope. Then, next to them, she draws Wednesday: the gate, the two boys, and you, very small, on the other side of town.  # pose: hands_busy # face: calm
    }
* (the_pen) "There's a lot of it, and I talk too much. Let's draw it, with your pen."
    ~ drawn = 1
    { not kitchen.dull_first and not kitchen.you_tell_her:
        ~ change(empathy, 2)
        # why: Amina had begun to draw, and you went on with her pen, so she could add things. There is no one way to a good relationship, inspectors say.
    - else:
        { kitchen.dull_first:
            # why: You drew it, so Amina could put in what was missing. But before that you had stopped her own drawing, so she stayed careful with you.
            # instead: "Finish your corner first, and then let's draw Wednesday. You hold the pen."
        - else:
            # why: You drew it, so Amina could put in what was missing. But you had just made her tell her own mum, so she stayed careful with you.
            # instead: "I shouldn't have asked you to tell her. I'm sorry. Shall we draw it, with your pen?"
        }
    }
    # move: draw_it # evidence: no_blueprint # see: communication_needs, plain_words
    # thought: You can't draw. That's meant to be a gate?
    { promises_not_yours ? wont_count:
        You: And yesterday counts. I shouldn't have said that it wouldn't.  # after: call.off_the_list
    }
    Next to her clock you draw a gate and two small heads.
    Amina: That's not a gate. Give it here.  # pose: hands_busy # lean: in
    She draws Wednesday as she draws a corner kick: the school gate, the two boys, the long way home. Next to half past four she draws you, small, across town from the gate.
    Amina: You're miles off. You're not even on the pitch.  # look: at
    You: No. We chose that, and nobody asked you. That was our mistake.
    You: And if you miss a third, the panel meets. You're there. They can change the plan, or send it back to court.
* (easy_words) { promises_not_yours !? wont_count } "Let's read the letter. Put a line under every word that you'd never say."
    # move: plain_information # evidence: plain_words # see: communication_needs, panel_coproduction
    # why: You read it with Amina and swapped the hard words, as specialists advise. But it was twelve words at once, so she could keep only one thing.
    # instead: "I'll say one thing from it and stop. You've missed two. Now you say it, in your words."
    # thought: Comply. Who says comply?
    She puts a line under comply, and under eleven more. You say each of them again in other words.
    Amina: So "comply" is come, or say why not. Why's it got all that?  # face: calm
    You: I'll write you one page. One thing from it now: if you miss one more, the panel meets.
* (not_mine) { promises_not_yours ? wont_count } "I said that it wouldn't count. I can't decide that, and I'm sorry. You've missed two."
    ~ change(reliability, 2)
    # move: repair # evidence: repair_rupture # see: open_and_honest, missed_contact
    # why: You took back your promise before Amina found out, so she knew what was true. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: So it does count. You could have not said.
    Amina: So it does count. I told my dad it was all right.  # pose: upright # face: worried
    You: Tell him that I got it wrong. If you miss one more, the panel meets. You're there when they decide.
-
{ promises_not_yours ? wont_count and explaining.all_at_once:
    She asked if yesterday counts, and you have not answered.  # after: call.off_the_list
}
{ drawn > 0: -> the_gate | -> yes_to_all }

= the_gate
The boys have gone to watch television, and Hodan with them. Amina takes another envelope.
Amina: I could do the Paige thing like this. With the pen.  # look: down # face: serious
You: You can. I write it down, like everything we do. Ros can read it, and the panel may.
Amina: I know, you said in August. Write that I drew it.
She draws that day in March: another gate, and circles for people. # hard: Amina draws the fight in the order it happened, for the first time. Paige had called her thick, which means stupid, in front of the team. In the drawing Paige is already on the ground before it stops, and the last arrow is Amina's own.
One of the circles says a word, and she writes it down: thick. It is an ugly word for stupid. Then there are arrows, for who pushed and who hit. The last arrow goes to a circle that is lying on the ground.
Amina: That last arrow's me hitting her. She was down by then.  # look: down # face: solemn
She goes over the word once more with the pen, and looks at you.  # look: at # hard_end # discuss: What does Amina need from you just now: company, an answer, or the truth? # say: She looks at you. What do you say or do?
* (not_you_now) "That was in March, and you were upset. It isn't who you are now, is it?"
    ~ change(empathy, -1)
    # move: excuse_for_them # evidence: optimism # see: challenge_and_encouragement
    # why: You excused what Amina had just faced, so she could not say more of it. Children look for optimism, by an inspectorate's account, and you gave some.
    # instead: "I'm glad that you drew it. Show me what happened just before that arrow."
    # thought: It's the same arm, though. I've still got it.
    Amina: No.  # look: down
    She turns the envelope over, and talks about the rice.
* (your_arrow) "That last arrow is yours. Whatever she had called you, that one is yours."
    ~ drawn = 2
    # move: say_it_again # evidence: challenge_and_encouragement # see: irish_model, non_blaming
    { kitchen.unmarked or kitchen.speaker:
        # why: Amina had just said that the last one was hers, and you said it again, so she only agreed. Encouragement and challenge, well balanced, can help, inspectors remarked.
        # instead: "There's one word on it, and you've gone over it twice. Tell me about that word."
        # thought: I know. I know it is. You didn't go, though.
        Amina: Yeah. It is. I did that one, nobody else did that one.  # look: down
    - else:
        ~ change(trust, -1)
        # why: Amina had just said it. You said it again, with nothing kind before it, so she heard blame. Encouragement and challenge, well balanced, can help, inspectors remarked.
        # instead: "I'm glad that you drew it. There's one word on it. Tell me about that word."
        # thought: I know. You didn't have to say it.
        Amina: I know. I drew it, didn't I, so I know.  # look: away
    }
* (that_word) "You've only written one word on there. Tell me about that word."
    ~ drawn = 2
    { kitchen.unmarked or kitchen.speaker:
        ~ change(empathy, 2)
        # why: Amina had said the rest and waited. You asked about the word, so she said why it hurt. Workers who connect with a child see why things happened, inspectors said.
    - else:
        ~ change(empathy, 1)
        # why: Amina had said the rest herself. You asked about the word, so she told you a little. Workers who connect with a child see why things happened, inspectors said.
    }
    # move: notice_aloud # evidence: reasons_behind # see: stigma_words, trauma_treatment
    # thought: They all laughed. Even the little ones.
    Amina: They all laughed. The whole team did. In maths Paige used to help me. She'd tell me what the teacher said, only short. And then she said that.  # look: down
* (stay_with) Say nothing. Look at the drawing with her, and leave the pen where it is.
    ~ drawn = 2
    # move: silence_too_soon # see: pace_of_child, care_shown
    { kitchen.unmarked:
        # why: You stayed close, but Amina had looked at you and was waiting, so she heard nothing. The inspectorate says that this work can be seen to depend on the relationship. # evidence: engaging_practitioner
        # instead: "I'm glad that you showed me. Tell me about that word."
        # thought: You've not moved your chair back.
    - else:
        ~ change(trust, -1)
        # why: Amina looked at you and waited, and you said nothing, so she was alone with it. The inspectorate says that this work can be seen to depend on the relationship. # evidence: engaging_practitioner
        # instead: "I'm glad that you showed me. I'm just looking at it with you for a minute."
        # thought: Say something. You always say something.
    }
    Hodan comes in to stir the rice. She looks at the drawing, and puts her hand on the top of Amina's head.
-
You: I'll read you what I'm writing. Amina drew it herself. Paige called her thick. Paige was on the ground at the end. Is anything wrong, or left out?
Amina: Not "on the ground". Write that she was down. And that they laughed.
You: One more thing. The panel's report says you agreed that you weren't sorry. Did you mean that?
Amina: No. Did I say that? I am sorry. I just say yeah.  # face: worried
You: I'll ask Ros to write that next to it.
-> the_step

= yes_to_all
Yusuf comes back, and wants to know what a panel is. Amina plays it for him, with voices.  # pose: explaining # face: cheeky
Amina: So there's three of them. And they go on and on, and I say yeah. And one says, are you, like, not sorry? Or something. And I say yeah. And then there's biscuits.  # face: cheeky # look: at
Yusuf: But are you not sorry, or are you a bit sorry?
The report of that panel says: Amina agreed that she was not sorry. You have read that report, and she has not. # discuss: How did that sentence come about? Who could put it right?
* (just_say) "You can always say when you haven't understood, you know. Nobody minds that."
    ~ change(empathy, -1)
    # move: lecture # evidence: respect # see: communication_needs
    # why: You gave advice about other people, and Amina had met some who did mind, so she couldn't believe it. One child told inspectors of a worker who showed respect.
    # instead: "Will you come to the door with me, Amina? I want to ask you something."
    # thought: They do. They do mind. They go quiet.
    Amina: Yeah yeah. I will, yeah.  # pose: upright # face: smile
    Yusuf looks from one of you to the other, and writes his next word.
* (not_sorry) "Wait, Amina. That was a hard question. I'll ask it another way: are you sorry?"
    ~ drawn = -1
    # move: reflect_meaning # evidence: listen_take_seriously # see: communication_needs, panel_coproduction
    # why: You turned the question round. But Yusuf was waiting too, so Amina had to answer you and him. One child told inspectors that being listened to and taken seriously mattered.
    # instead: "Will you come to the door with me, Amina? I want to ask you something."
    # thought: That's not what I... Is that what it meant?
    Amina: I am. I am, though. What did they say again?  # pose: upright # face: worried
    You: I'll ask Ros to write that next to what the report says, and I'll read you what she wrote.
* (put_right) "The report says you agreed that you're not sorry. Did you mean that? We can correct it."
    ~ drawn = -1
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: before_others # evidence: say_what_you_record # see: advocacy, panel_coproduction
    # why: You told Amina what the report says, as guidance asks, so she can trust you with it. But Yusuf had just asked, so he heard it too.
    # instead: "Will you come to the door with me, Amina? I want to ask you something."
    # thought: It says that? Stop listening, Yusuf.
    Amina: No. I just say yeah. Yusuf, don't tell Dad it says that.  # pose: upright # face: worried
    You: I'll ask Ros to write next to it that you didn't mean it, and I'll read you what she wrote.
* (walk_out) "Will you come to the door with me, Amina? I want to ask you something."
    ~ drawn = -1
    ~ change(empathy, 2)
    # move: keep_for_later # evidence: voice_and_help # see: say_what_you_record, advocacy
    # why: Yusuf was asking too, so you waited until only Amina could hear. Then she said what she meant. Inspectors say that a trusted worker can help a child to speak.
    # thought: It says that? In the actual report?
    You: The report says you agreed that you're not sorry. Did you mean that? We can correct it.
    Amina: No. I just say yeah. It doesn't mean yes. Can you do it? But with me there.  # pose: upright # face: worried
    You ring Ros from the hall, and hold the phone between you.
    Amina: It's Amina. I didn't know that's what they asked. I am sorry, though.
    Ros writes that next to the old sentence, with the date.
-
-> the_step

= the_step
Amina comes out with you in her slippers, and shows you which street light she can hit with a ball.  # scene: office_step # with: amina # pose: upright # face: cheeky # look: at # sound: outdoors
Amina: Are you coming to the match? Not this Saturday, the next one. It's the quarter final, it's at ten. You can stand behind my goal, but you can't talk to me.
Ros lets you work one Saturday this term.
Paige comes to the matches too, and helps. That is agreed in writing with both families, the school, the club and the victim worker, who asks Paige what she wants. Amina keeps away from her, and the coach stays between them.
* (love_to) "I'd love to stand behind your goal, Amina. Shall I see what I can do?"
    ~ change(reliability, -1)
    # move: hope_for_the_best # evidence: hope_and_wanted # see: not_let_down, promises_undelivered
    # why: You said you'd love to, and not yes or no, so Amina told her dad that you're coming. To one child it meant much to feel wanted.
    # thought: You're coming. I'm telling my dad.
    Amina: First half my goal's on the left. So second half you stand at the end with the bins.
* (behind_goal) "The second half. I'll be behind your goal, and I won't say one word."
    ~ promise(saturday)
    # move: small_promise # evidence: not_let_down # see: above_and_beyond
    # why: You promised half a match, so Amina can check it. It counts when you keep it. Children want somebody who doesn't let them down, an inspectorate says.
    # thought: Half. You'd do half, though.
    Amina: Not even if I save it. Not even if it's a penalty.
    You: Not even then. I'll tell the victim worker, so that Paige knows I'll be there.
* (not_saturdays) "I'd like to, but I won't promise. Something may happen on a Saturday."
    # move: honest_limits # evidence: open_and_honest # see: not_let_down, role_clarification
    # why: You weren't sure and said so, so Amina didn't count on it. A national framework for this work is said to value being open and honest.
    # thought: All right. It's only a quarter final.
    Amina: You can ask my dad. He tells you every kick, and it takes longer than the match.
* (who_comes) "Paige will be there too. Where could I stand that's all right for you both?"
    # move: ask_what_fits # evidence: empathy_wished # see: pace_of_child, victim_choice
    # why: You thought of them both, so Amina could think where. But she still doesn't know if you'll come. Children wish for empathy, an inspectorate says.
    # thought: I wasn't thinking about that. Now I am.
    Amina: By the bins. Paige looks after the nets now, because of her arm, so she's at the other end.  # look: down # face: serious
-
-> half_fours

// ---------------------------------------------------------------------------------------------------------------
// Your week. Three half past fours before hers, and more than one place to be at each.

=== half_fours ===
On three afternoons before her next Wednesday you are needed in more than one place at half past four.  # scene: desk # with: ros # pose: upright # face: tired # sound: office
Amina's assessment is open on your desk: the form that says what she needs. In April somebody who had met her once has ticked "no concerns" about speech and hearing.
{ promises_not_yours ? wont_count:
    { kitchen.explaining.not_mine or kitchen.explaining.the_pen or kitchen.explaining.one_piece:
        On Friday morning her dad rings. Amina has told him that it counts, and that you said so yourself. He wanted to hear it from you.  # settles: wont_count # after: call.off_the_list
        # move: promise_outcome # evidence: missed_contact
        # why: You had promised what you can't decide, and told her so in time, so Amina and her dad knew. What happens depends on the order and the reason.
        # thought: You did say it was wrong, though.
    - else:
        ~ change(trust, -1)
        On Friday morning her dad rings. Amina told him that it doesn't count, and he has a letter in his hand that says two.  # settles: wont_count # after: call.off_the_list
        # move: promise_outcome # evidence: missed_contact
        # why: You had promised what you can't decide and never took it back, so Amina told her dad something untrue. What happens depends on the order and the reason.
        # thought: You said it didn't count. I told my dad.
    }
}
It is Friday. Ros chairs the meeting about times, so one of her team must ask there. A boy of twelve goes to court on Monday, and is frightened. And Amina's contract is four pages long, in words that she wouldn't use.
* (boy_in_court) See the boy who goes to court on Monday, and show him who sits where.
    # move: another_child # see: time_and_space, delivery_model
    # why: You gave the hour to the boy, who needed it. Nobody spoke for Amina at the meeting, so her time stayed where it was.
    # instead: "Could I see him at half past five today? First there's a meeting that I have to be at."
    # thought: Is it still half four, then?
    You use a shoebox for the courtroom, and a button for him. He puts the button in it twice.
* (rooms) Go to the meeting about rooms and times. It takes the whole afternoon.
    ~ moved = true
    ~ change(reliability, 3)
    # move: advocate # evidence: delivery_model # see: manageable, rewarded_probation
    # why: You went, and asked Amina before you took a time, so it is one that she can keep. An inspectorate wants work organised so that it supports relationships.
    # thought: Quarter past six. That's after pasta.
    A quarter past six on Wednesdays is free, in the library near her flat. Before you take it you ring Amina, and then her dad. It fits, if somebody walks home with her, and he will.
    You text Amina: WED 6.15, LIBRARY, AFTER PASTA. She answers with a picture of a plate.
* (one_side) Make an easy copy of Amina's contract: one page, few words, with drawings.
    # move: draw_it # evidence: social_pedagogy # see: plain_words, panel_coproduction
    { drawn > 0:
        ~ change(reliability, 1)
        # why: You began from the Wednesday Amina had drawn, so she knew the page as hers. Social pedagogy, a way of working with children, plans for each child, an inspectorate says.
        # thought: That's my gate. You've done it wrong, but it's my gate.
    - else:
        # why: You made it alone, from what you supposed, so Amina couldn't see herself in it. Social pedagogy, a way of working with children, plans for each child, an inspectorate says.
        # thought: Who drew that? Is that me?
    }
    # instead: "I'd like to draw your contract with you, Amina. Today I go and ask for another time."
    It has a gate on it, and a bus, and the old time.
-
-> monday

= monday
It is Monday. {half_fours.boy_in_court:In court everything went as you had shown the boy, and he is at home.|The boy has been to court, and another worker sat with him.} At half past four you can do one of these.  # scene: desk # with: ros # pose: upright # face: calm # sound: rain
* (ros_hour) Take the hour with Ros, to talk about a girl who says yes to everything.
    # move: use_supervision # evidence: mirrored_culture # see: self_reflection, coached_workers, trained_workers
    { drawn > 0:
        # why: With Ros you saw that a drawing stays and words are gone, so you know how to talk with Amina. Workers often treat families the way managers treat workers.
    - else:
        # why: You saw that you may talk too fast, so on Wednesday you can say so to Amina. Workers often treat families the way managers treat workers, the inspectorate notes.
    }
    # thought: It's Monday. Two days till the next one.
    Ros: What do you do when somebody talks too fast for you?  # face: smile
    You: I say yes.
    Ros: Then act as if she needs it slower, until somebody has found out.
* (therapist) Ring the speech therapist's advice line with your questions. Don't name Amina.
    ~ asked = 1
    # move: ask_a_specialist # evidence: communication_needs # see: plain_words
    # why: You asked an expert first, so you can tell Amina what this help is. In one study most of the children had a language disorder nobody had noticed.
    # thought: It's the next one soon. Is it Wednesday?
    -> advice ->
* (college) { not mum } Meet Hodan and an interpreter at her college, in a private room.
    ~ mum = true
    # move: bring_interpreter # evidence: interpreter_not_child
    { owed(interpreter):
        # why: You brought an interpreter, so Hodan could ask her own questions, and Amina didn't have to translate. Local procedures want an interpreter, never a child.
    - else:
        ~ change(trust, 1)
        # why: You brought an interpreter, though nobody had asked, so Amina no longer had to translate for her mum. Local procedures want an interpreter, never a child.
    }
    # thought: She came back and told me all of it, in order.
    The interpreter says in English what Hodan says, and says "I" where Hodan says "I".  # scene: interview_room # with: nobody # sound: office
    Interpreter: Why did nobody ask me about half past four?
    You: At the panel nobody asked you in Somali. We should have, and I'm sorry. {moved:It's a quarter past six now, in the library.|The next times are given out in October.}
    That evening Hodan goes through all of it with Amina.
    { owed(interpreter):
        ~ kept(interpreter)
        ~ change(reliability, 1)
        It was Monday, and half past four, as Hodan had written on the calendar.  # settles: interpreter # after: kitchen.monday_college
        # move: follow_through # evidence: not_let_down
        # why: You had named a day, and came on it, so Amina saw that it was true. Children want somebody who does not let them down, the inspectorate says.
        # thought: You actually went.
    }
-
{ owed(interpreter):
    ~ broken(interpreter)
    ~ change(reliability, -2)
    At half past four Hodan is standing outside a room at her college. You have left a message for her at the desk, in English.  # settles: interpreter # after: kitchen.monday_college
    # move: put_off # evidence: not_let_down
    # why: You had named a day and a place, and didn't come, so Amina saw her mum wait. Children want somebody who does not let them down, an inspectorate says.
    # instead: "Hodan, I can't be at your college on Monday. Can I ring you there, with the interpreter on the line?"
    # thought: She told everyone at college. She was waiting.
}
-> tuesday

= tuesday
It is Tuesday, and Amina's appointment is tomorrow. {moved:This morning she sent you a text: WED 6.15 LIBRARY?|It is still at half past four, when the two boys come out. This morning she sent you a text: WED 4.30?} You have not answered. What do you do first?  # scene: desk # with: ros # pose: upright # face: calm # sound: office
* (gareth_duty) { asked > 0 or not half_fours.monday.college } Sit at reception for a colleague who has a train to catch. You owe it to her.
    ~ change(reliability, -1)
    # move: put_off # evidence: mirrored_culture # see: not_let_down, delivery_model
    # why: You helped a colleague, who helps you another day, so Amina's question had no answer. Support has to come from the whole service, the inspectorate notes.
    # instead: "I can come in half an hour. I've one call to make first."
    # thought: You've not said. I think that's yes.
    Nobody comes in. You put the leaflets in order.  # scene: reception # with: nobody # sound: office
* (second_line) { asked == 0 and half_fours.monday.college } Ring the speech therapist's advice line with your questions. Don't name Amina.
    ~ asked = 1
    # move: ask_a_specialist # evidence: communication_needs # see: plain_words
    # why: You asked an expert first, so you can tell Amina what this help is. In one study most of the children had a language disorder nobody had noticed.
    # thought: It's the next one soon. Is it Wednesday?
    -> advice ->
* (dee) Ask the young carers' worker who could fetch two boys from school. Give no name.
    # move: connect_onward # evidence: work_with_carers # see: adults_in_community, longer_supports, mentoring
    # why: You left Amina's name out, so she can still say no. But her text waited until evening. A child who looks after others may have a right to an assessment.
    { moved:
        # instead: "First a thumbs-up for Amina. I'll ring about the boys after that."
    }
    # thought: Is it wrong? You always answer.
    She knows somebody who could walk them home on Wednesdays, after the school holiday in October. And whoever does so much at home, she says, ought to be asked what would help. You answer Amina's text at eight that evening.
* (ring_her) Ring Amina after school, and have her say the day and the time to you.
    # see: plain_words, communication_needs
    { moved:
        # move: answer_with_question
        # why: Amina had it right, and wanted a yes. You had her say it again, so she thought that it had changed.
        # instead: "A thumbs-up is enough. She has it right."
        # thought: I wrote that. Is it wrong?
        Amina: Wednesday. Library. Why, is it different now? I'm writing it on my hand.  # with: nobody
    - else:
        ~ change(reliability, 1)
        # move: check_back
        # why: You told Amina that the time had not changed, so she could plan for it. You both know who is at the gate at half past four.
        # thought: Wed. Half four. And then I get the boys. No.
        You: I didn't get you another time, and I'm sorry. Tell me now if you can't come.
        Amina: Yeah yeah. Half four. I'm writing it on my hand. And then I get the boys. No, before.  # with: nobody
    }
* (thumb) Send her a thumbs-up, and write nothing else.
    # move: give_what_is_asked # evidence: one_steady_adult # see: communication_needs, not_let_down
    { moved:
        ~ change(reliability, 2)
        # why: Amina had the time in her text and wanted a yes, so yours was enough. In one inspection children spoke most often of one worker they could trust.
        # thought: That's yes. Wed. Library. Pasta.
    - else:
        ~ change(reliability, -1)
        # why: You said yes to a time that Amina can't keep, so she had two places to be. In one inspection children spoke most often of one worker they could trust.
        # instead: "It's still half past four, Amina. I couldn't change it, and I'm sorry."
        # thought: That's yes. So what about the boys?
    }
    She sends you back a picture of a goalkeeper's glove.
-
{ moved or drawn > 0: -> she_comes | -> third }


// What the therapist says, on whichever of the two days.
=== advice ===
The speech therapist is called Bronagh.
Bronagh: Does she talk like that in Somali too? And her hearing, has anybody checked it?
You don't know. You change the tick in the assessment: not known yet, hearing not checked.
Bronagh: I could see her at school, with the special needs teacher, if she says yes and a parent does. There's a wait. Until then, short things, and stop after each one. And draw.
{ mum:
    That evening you ring Hodan, with an interpreter on the line, and tell her. She says yes, if Amina does, and that she'll talk to her first.
}
->->

// ---------------------------------------------------------------------------------------------------------------
// Wednesday.

=== she_comes ===
{ moved:
    It is a quarter past six on Wednesday, in the small room of the library. Amina is early.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
    Amina: I remembered it by the pasta. When it's pasta, I go.
- else:
    It is twenty past five on Wednesday. You have waited. Amina comes in with both boys. She has fetched them and brought them, on two buses. Ros has written: came, late, with her brothers. A colleague {half_fours.tuesday.gareth_duty:whom you helped out yesterday }looks after the boys at reception.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
    Amina: I looked at my drawing, so I came. And the lady on the bus says, where are you taking them? And I say, to the police. I was joking, though.
}
{ half_fours.tuesday.ring_her:
    WED is on the back of her hand, in orange.  # after: half_fours.tuesday.ring_her
}
{ half_fours.tuesday.dee:
    You: Somebody could walk the boys home. Would you want that? You can say no.  # after: half_fours.tuesday.dee
    Amina: Who, though? Would Hamza have to hold hands? I'll think about it.
}
{ half_fours.one_side:
    Your page of the contract is in her bag. She has drawn a net behind your gate.  # after: half_fours.one_side
}
{ half_fours.boy_in_court:
    A boy at the front desk holds up a shoebox to show you. The court wants him back in two weeks.  # after: half_fours.boy_in_court
}
{ half_fours.monday.ros_hour:
    You have three short sentences on a card, from your hour with Ros.  # after: half_fours.monday.ros_hour
}
Amina: In August you said loads of stuff, and I said yeah. I always say yeah. And then it's too late to ask.  # face: calm
She isn't laughing now.  # say: What do you say to her?
* (so_do_i) "I say yes when I'm lost, too. I did it with Ros last week, in a meeting."
    ~ change(empathy, 1)
    # move: honest_self # evidence: self_disclosure_bounds # see: communication_needs
    # why: You told Amina about your yes, so she was less alone with hers. But she still had no way to ask. Advice is to be a real person at work.
    # differ: Some workers would say this, because a child who hides that she is lost learns that adults hide it too. Others would not, because her difficulty may then sound small, and that difficulty makes every lesson hard.
    # thought: You've got a job, though.
    Amina: What did you say yes to?  # face: cheeky
    You: A new form. I had to ask somebody about it the next day.
* (get_seen) "I don't explain things well to you. A speech therapist could help us. Would you meet her?"
    # move: ask_a_specialist # see: communication_needs, voice_and_help
    { asked > 0 and mum:
        ~ asked = 2
        ~ change(trust, 2)
        # why: You had asked her mum and the therapist first, so Amina knew what it was, and could ask about it. One overview asks which kinds of help last long. # evidence: longer_supports
        # thought: My mum said about it. She said I can say no.
        Amina: My mum said. Is it in school? Because I'm not getting took out of PE, that's football this term.  # face: serious
    - else:
        ~ change(trust, -1)
        # why: You took the blame. But you couldn't say what a therapist does, so Amina heard that she herself was slow. Young people in one study told of stigma. # evidence: stigma_words
        # instead: "I go on too long with you, and that's my fault. I'd like to find out how to do it better."
        # thought: So it is that. You think I'm thick.
        Amina: I'm not thick.  # pose: arms_crossed # face: angry
        You say that she isn't stupid, but she isn't listening any more.
    }
* (slow_down) "I talk too fast, and I don't notice. Hold up the pen when I do, and I'll stop."
    ~ change(trust, 1)
    { asked > 0 or half_fours.monday.ros_hour:
        ~ change(trust, 1)
    }
    { asked > 0:
        ~ asked = 2
    }
    # move: one_at_a_time # evidence: self_reflection # see: communication_needs, plain_words
    # why: Amina had told you that it gets too late to ask. You gave her a sign, so she could stop you. This work probably needs thought about a child's reactions.
    # thought: What, now? Can I do it now?
    She holds it up before you have got to the end of your next sentence, and you stop.
    Amina: I was just seeing if you'd do it, and you did it.  # face: smile
* (same_stuff) "It was only this: you come every Wednesday, and you ring me if you can't."
    ~ change(trust, -1)
    # move: lecture # evidence: plain_words # see: communication_needs
    # why: It was one plain thing, as specialists advise. But Amina had told you what she does when she is lost, so she did it again.
    # instead: "I talk too fast, and I don't notice. Hold up the pen when I do, and I'll stop."
    # thought: So that's it? I say yeah again?
    Amina: Yeah yeah. I get it, it's Wednesdays, and then I ring you.  # face: smile
-
-> saturday_call

=== third ===
It is half past four on Wednesday, and Amina isn't here. It is the third time. Ros has seen it too.  # scene: desk # with: ros # pose: upright # face: serious # sound: office
{ half_fours.boy_in_court:
    The boy who was in court waves at you from the front desk.  # after: half_fours.boy_in_court
}
{ half_fours.one_side:
    The easy copy of her contract is on your desk. It has the old time on it.  # after: half_fours.one_side
}
{ half_fours.monday.ros_hour:
    Ros: We talked about it on Monday. At the panel she said yes, and we all went on talking.  # after: half_fours.monday.ros_hour
}
{ half_fours.tuesday.thumb:
    You had sent her a thumbs-up for half past four, when the two boys come out.  # after: half_fours.tuesday.thumb
}
{ half_fours.tuesday.gareth_duty:
    The colleague whose place you took yesterday has put a cup of tea on your desk.  # after: half_fours.tuesday.gareth_duty
}
{ half_fours.tuesday.dee:
    Somebody could walk the boys home, after the holiday in October. That is more than a month away.  # after: half_fours.tuesday.dee
}
{ half_fours.tuesday.ring_her:
    She had it written on her hand. She knew the time, and at that time two boys were at a gate.  # after: half_fours.tuesday.ring_her
}
Ros: A third goes to the panel. They decide if there was a good reason, and what happens.
* (well_then) Ring her. "Amina, it's half past four, and I'm in room two. What's happened?"
    ~ change(trust, -1)
    # move: question_as_search # evidence: non_blaming # see: missed_contact, communication_needs
    # why: You knew where Amina was, and asked what had happened, so she could only hear blame. In one study there was less reoffending where workers praised and did not blame.
    # instead: "You're at the gate, aren't you? I know why. Stay with the boys, and I'll come over."
    # thought: It's Wednesday. You know where I am on Wednesdays.
    She says yeah, and then nothing. You have never known her to say nothing.
* (same_day) "I'll write it now, and tell her tonight what I wrote, one thing at a time."
    ~ change(reliability, 1)
    # move: say_what_you_record # evidence: open_and_honest # see: communication_needs, more_contact
    # why: You wrote it and told Amina on the same day, so she heard it from you and not from a letter. A national framework is said to value being open.
    # thought: The panel. With the three of them. All right.
    That evening you ring her. You say three, and stop. You say the panel, and stop.
    Amina: And I'm there. Am I there? When they choose?  # with: nobody
* (our_part) "Then I'll first write what we did: chose that time, and never asked her."
    # move: own_service # evidence: fairness # see: repair_rupture
    { mum:
        ~ change(trust, 2)
        # why: You put your service's part first and had it read to Hodan, so she could tell Amina. Fairness is among what children look for, by an inspectorate's account.
        # thought: It says it was them. It says it in the actual letter.
        An interpreter reads it to Hodan over the phone that evening.
    - else:
        # why: You put your service's part first, but told nobody at home that it was in there, so Amina didn't know. Children look for fairness, by an inspectorate's account.
        # thought: Is anyone going to ring me?
    }
    Ros reads it, and signs it.
    Ros: I'm the one who read that time out to her. Leave my name in.
* (to_the_gate) Ring her, take the office car, and meet her on the corner by the boys' school.
    # move: ask_first # evidence: worst_spells # see: missed_contact, home_visit
    # why: You went to where Amina was, so she had somebody there when it went wrong. Children in a Scottish study valued a worker who stayed through the worst.
    # thought: You came in a car? Is it Wednesday?
    You: I write that I've seen you today. It still counts as the third. I write that we knew you couldn't come.  # scene: office_step # with: amina # pose: upright # face: worried # look: at # sound: outdoors
    Amina: Yeah. Yeah.
    Hamza holds on to your sleeve, and asks if the car is yours.
-
-> saturday_call

// ---------------------------------------------------------------------------------------------------------------
// Saturday. The match, or some of it.

=== saturday_call ===
It is Saturday, half past nine, and you are on the bus to the playing field. The match begins at ten, and the second half at a quarter to eleven. The victim worker has told Paige that you'll be there. Then Ros rings you.  # scene: office_step # with: nobody # sound: phone
{ owed(saturday):
    You told Amina that you'd be behind her goal for the second half.  # after: kitchen.the_step.behind_goal
- else:
    You have not told Amina that you'd come, but you have the morning free.  # after: kitchen.the_step.love_to, kitchen.the_step.not_saturdays, kitchen.the_step.who_comes
}
Ros: Six of our young people are coming to help at the food bank at ten, and the person who opens it is ill. You've got the other key, and I'm at the police station. There's another worker on call from ten o'clock.  # with: nobody
* (bit_of_both) "I'll open the food bank for the six, and go on to the match as soon as somebody comes."
    { not owed(saturday):
        ~ change(reliability, -1)
    }
    # move: hope_for_the_best # see: above_and_beyond, not_let_down
    # why: You tried to do both and agreed no time with anybody, so Amina had you there for the last ten minutes.
    # thought: You ran. You've gone all red.
    At five past eleven somebody comes.
* (ring_the_dad) "I'll do it. I'll ring Amina's dad first, so that she hears why I can't be there."
    # move: ring_first # see: not_let_down, open_and_honest
    { owed(saturday):
        ~ change(reliability, 1)
        # why: You rang before the match, so Amina didn't look for you. But you had promised, and you couldn't be where you had said.
    - else:
        # why: You had promised nothing, and still told Amina, so she didn't look for you.
    }
    # thought: He said you rang. It's for a food bank. Whatever.
    Her dad says that he'll tell her, and that she'll act as if she didn't mind.
* (half_past) "I'll open up. Can the one on call take over at half past ten?"
    { owed(saturday):
        ~ change(reliability, 1)
    }
    # move: share_the_load # evidence: delivery_model # see: not_let_down
    # why: You asked for a time and got one, so Amina had you there and the six had their morning. The whole service has to support a relationship, an inspectorate says.
    # thought: Don't look. Don't look. You're there.
    Ros: The worker on call will be there by half past ten, or I'll ring you.  # with: nobody
* (no_this_once) "I can't today, Ros. Please text the six that it's cancelled, and that it's our fault."
    # move: follow_through # evidence: above_and_beyond # see: not_let_down
    { owed(saturday):
        # why: You put your promise first, so Amina could see you there. Six others got up for nothing. Children in one study liked help beyond the job.
    - else:
        # why: You had promised nothing and went, so Amina saw you there. Six others got up for nothing. Children in one study liked help beyond the job.
    }
    # thought: Don't look. Don't look. You're there.
    Ros: All right. I'll text them. Two of them are on the bus already.  # with: nobody
-
-> match

=== match ===
{
- saturday_call.no_this_once or saturday_call.half_past: You stand behind her goal for the whole of the second half, and you don't say one word. They lose, two goals to one.  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors # after: saturday_call.no_this_once, saturday_call.half_past
- saturday_call.bit_of_both: You get there ten minutes before the end. They lose, two goals to one.  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors # after: saturday_call.bit_of_both
- else: It is over when you get there, and they are taking down the nets. They have lost, two goals to one.  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors # after: saturday_call.ring_the_dad
}
{ owed(saturday):
    { saturday_call.no_this_once or saturday_call.half_past:
        ~ kept(saturday)
        ~ change(reliability, 2)
        At the start of the half she had looked round once, and seen you.  # settles: saturday # after: kitchen.the_step.behind_goal
        # move: follow_through # evidence: not_let_down
        # why: You had said the second half, and were there for it, so Amina saw that it was true. Children want not to be let down, an inspectorate says.
        # thought: There. You're there.
    - else:
        ~ broken(saturday)
        ~ change(reliability, -2)
        {saturday_call.ring_the_dad:She knew that you wouldn't come. She had told the whole team that you would.|She had looked round every time the ball was at the other end.}  # settles: saturday # after: kitchen.the_step.behind_goal
        # move: put_off # evidence: not_let_down
        # why: You had said the second half, and weren't there, so Amina can't count on it next time. Children want not to be let down, an inspectorate says.
        # instead: "Ros, I've promised her the second half. Who else can be there by half past ten?"
        # thought: You said the second half.
    }
}
{saturday_call.ring_the_dad:Her dad tells you how it ended. There|At the end there} was a corner. Amina shouted, and nobody went to the near post, the side of the goal where the ball comes in. Paige used to be the one who did that. She is rolling up a net, with one hand.
Amina comes to you with her gloves on.  # pose: upright
Amina: I want to go and say it. The sorry thing. To Paige. I've got it now. I want to do it now, while I've got it.  # pose: upright # face: worried # look: at
In the summer the victim worker asked Paige if she would like a letter, or a talk with Amina. Paige said not yet, and that Amina may be told so. # discuss: Who should decide when this is said? What might each of them lose?
* (with_heel) "Not today, Amina. Draw it for me in the mud with your heel: who says what?"
    # move: draw_it # evidence: victim_choice # see: plain_words, no_blueprint
    {
    - drawn == 2:
        ~ change(trust, 2)
        # why: You left Paige her choice and let Amina draw, which had helped before, so she could get it in order. Somebody who was harmed need not take part.
        # thought: That's it. That's the order. It's three things.
        Amina: So I say it. What I did. And then it's, no, then I shut up. And she can say stuff. If she wants.  # pose: explaining # face: calm
        You write that down for the victim worker, who can tell Paige that it is written down.
    - drawn == 1:
        ~ change(empathy, -1)
        # why: Paige need not take part, and you respected that. But when Amina drew the fight, you had turned away from it, so she couldn't draw now.
        # instead: "Paige said not yet, so we wait. Say it to me now, and I'll write it down."
        # thought: You didn't want it last time.
        Amina: It's gone now, I had it and it's gone.  # look: down # face: angry
    - else:
        ~ change(empathy, -1)
        # why: Paige need not take part, and you respected that. But Amina had never drawn the fight for you, and the team was watching, so she couldn't.
        # instead: "Paige said not yet, so we wait. Say it to me now, and I'll write it down."
        # thought: I can't. Everyone's looking. It's gone.
        Amina: It's gone now, I had it and it's gone.  # look: down # face: angry
    }
* (lift_hand) "Don't go over. Wave to her from here, and she can wave back, or not."
    ~ change(trust, -1)
    ~ change(reliability, -1)
    # move: contact_unasked # evidence: victim_choice # see: manageable
    # why: You let Amina ask something of Paige, who had said not yet, so Paige had to answer in front of everybody. Somebody who was harmed need not take part.
    # instead: "Paige said not yet, so we leave her in peace. Is there something you'd like me to write down?"
    # thought: She saw. She didn't do it back.
    Amina lifts a glove. Paige looks, and goes on rolling up the net. Then she goes and stands with her mum.
    You: That was my mistake, Amina, and not yours. I'll say so to everybody who asks.
* (hers_to_say) "Paige said not yet, so we wait. Say it to me now, and I'll write it down."
    ~ change(trust, 2)
    # move: keep_their_choice # evidence: victim_choice # see: understanding_choices
    # why: You kept to what Paige has chosen and took down what Amina wants to say, so it isn't lost. Somebody who was harmed need not take part.
    # thought: It's not you, though. It's not you I want to say it to.
    Amina: I did it. It was my arm. Not hers, mine. And the post thing. I miss her. At the post.  # look: down
    That is three things. You write them down, and read each of them to her.
    You: The victim worker can tell Paige that this is written down. Paige may not want it, and that's up to her.
* (quick_then) "All right, go and say it to Paige now, quickly, while she's by herself. I'll stand here."
    ~ change(trust, -3)
    # move: contact_unasked # evidence: victim_choice
    # why: You let Amina go to Paige, who had said not yet. So Paige was given no choice, and Amina broke what both families had agreed. Taking part is voluntary.
    # instead: "Paige said not yet. Tell me your words, and I'll write them down."
    # thought: I said it. She didn't look. She said all right to the net.
    It takes four seconds. Paige says something to the net, and doesn't look up. Her mum comes across the pitch.  # pose: turned_away
    You: That was my mistake, Amina, and not yours. I'll say so to everybody who asks.  # pose: upright
-
{ not moved and drawn <= 0:
    { mum: -> ask_her_again | -> half_four }
}
{ drawn <= 0: -> yeah_yeah }
{ asked == 2 and mum and trust >= 16 and reliability >= 11 and not match.quick_then and not match.lift_hand: -> near_post | -> quarter_past }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

// What was promised and was nobody's to promise, as it comes back.
=== what_came_back ===
{ promises_not_yours ? wont_count:
    When you tell Amina that something is going to happen, she asks you who decides it.  # after: call.off_the_list
}
->->

=== near_post ===
You draw for Amina what Bronagh does. She says all right, but not in PE. After seven weeks Bronagh sees her three times at school, and once with Hodan and an interpreter. Her hearing is good. Words are hard for her in Somali too, and the reason has a name. Bronagh makes a page on how to talk to her. It says that Amina may hold up a pen when she is lost. Amina gives the maths teacher his copy herself.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
{moved:She comes at a quarter past six on Wednesdays.|In October you get her a quarter past six, in the library.} One week she can't come, and she rings you beforehand.
Hodan asks the council for help. A woman comes, and asks Amina what she would like to do less of. Nothing, she says. At the door she says: the gate, on Wednesdays.
-> what_came_back ->
In December the panel meets, with an interpreter for Hodan. After a while Amina holds up the orange pen.  # scene: panel_room # with: amina # pose: explaining # face: serious # look: at # sound: office
Amina: You've lost me. It's too long. Say it short.
They say it again, and it is shorter. They ask her if she is sorry.  # pose: upright
{
- match.hers_to_say: She takes out the three things, and reads them. Paige has been told that they are written down.  # after: match.hers_to_say
- drawn == 2: She draws it for them, in the order that she drew in the mud. Paige has been told that something is written down for her.  # pose: hands_busy # after: match.with_heel
- else: She knows her words again by now, and says them. Paige has been told that something is written down for her.  # after: match.with_heel
}
In the new year Paige says no, thank you, and that is her answer. In the spring she plays again, for another team. She scores against Amina from a corner, at the near post.  # scene: interview_room # with: amina # pose: explaining # face: calm # look: at # sound: office
Amina: I knew she'd go there. I shouted it, and they all just stood there. She didn't forget it, though. The post thing.  # face: calm # ending: near_post # discuss: Three people noticed before you that she always says yes. What made that useful in the end?
-> END

=== quarter_past ===
{moved:She comes at a quarter past six every week, and she is never late.|In October you get her a quarter past six, in the library, and after that she is never late.} You draw, and she puts right what you have drawn. What is in the contract gets done.  # scene: interview_room # with: amina # pose: hands_busy # face: calm # look: down # sound: office
{ match.quick_then or match.lift_hand:
    Paige's mum writes to your service about the match. The victim worker goes to see them, and says sorry for what you did. In November Paige says no to a letter, and to a talk.  # after: match.quick_then, match.lift_hand
}
{ match.hers_to_say:
    The victim worker tells Paige that three things are written down. In November Paige says: not yet.  # after: match.hers_to_say
}
-> what_came_back ->
{
- asked > 0 and mum: Hodan has said yes to Bronagh. Amina says yeah each time she is asked, and she hasn't gone.
- asked > 0: Bronagh's form is still in your drawer, because a parent has to say yes. Her dad leaves it to Hodan, and nobody has asked her in Somali.
- else: Nobody has rung the speech therapist. With you it goes well.
}
In January a teacher whom she doesn't know explains something for six minutes. Amina says yeah, and does something else. She is told again, and says yeah. It is written down as refusing, and she is suspended for two days.
You go to the meeting at school with the envelope on which she drew her Wednesday. You say one thing at a time. The teachers nod.
Amina: You're only here till the order's done, aren't you?  # look: at # face: serious
You have eleven weeks left of the order. She has a year and a half left at that school.
Ros: You can talk to her, and she can talk to you. Who else can, so far?  # scene: desk # with: ros # pose: upright # face: calm # ending: quarter_past # discuss: Which of your choices would somebody else need to know of, to go on from here?
-> END

=== yeah_yeah ===
She comes every Wednesday at a quarter past six, and she is never late. You explain things to her. She says that she gets them, and the pen stays in her bag.  # scene: interview_room # with: amina # pose: upright # face: smile # look: at # sound: office
Everything in the contract is done a month early.
{ match.quick_then or match.lift_hand:
    Paige's mum writes to your service about the match. Your service answers that the mistake was yours. Paige stops helping there all the same, and Amina goes to another club.  # after: match.quick_then, match.lift_hand
}
{ match.hers_to_say:
    The three things are with the victim worker. Paige has been told, and hasn't asked for them.  # after: match.hers_to_say
}
-> what_came_back ->
{ drawn < 0:
    At the last panel they read out the sentence that was corrected: that she is sorry. That part is true now.  # scene: panel_room # with: amina # sound: office # after: kitchen.yes_to_all.put_right, kitchen.yes_to_all.walk_out, kitchen.yes_to_all.not_sorry
- else:
    The first report is still in the file. It says that Amina agreed that she was not sorry. Nobody has written anything next to it.
}
{ asked > 0:
    Bronagh kept a place for Amina until Christmas. Then she gave it to another child.  # after: half_fours.monday.therapist, half_fours.tuesday.second_line
}
Somebody asks if she understands what she did. She says yeah. One of them says that it's the nicest contract they have had all year.  # scene: panel_room # with: amina # sound: office
She is given a certificate. It goes behind the toaster, where the letters are. On the back of it she has drawn a corner kick, from the left, with nobody at the near post.  # face: calm # look: down # ending: yeah_yeah # discuss: Everything was done, and on time. What was it that she never got?
-> END

=== ask_her_again ===
It goes back to the panel. They could send it to court. It meets at six in the evening, three weeks later, and Hodan has asked for an interpreter, and got one.  # scene: panel_room # with: amina # pose: upright # face: worried # look: down # sound: office
{ drawn < 0:
    Next to the line that she was not sorry are now Amina's own words. Ros reads those out first.  # after: kitchen.yes_to_all.put_right, kitchen.yes_to_all.walk_out, kitchen.yes_to_all.not_sorry
}
Hodan has the letter with her. {letter == 0:She has the others too, from behind the toaster, all of them opened.|She has written the Somali over every hard word.} She asks who chose half past four. Ros puts her hand up.
Ros: I did. It was the only free time that we had, and I never asked.
They change it there, to a quarter past six, and leave the order as it is.
{ match.quick_then or match.lift_hand:
    Then Paige's mum's letter about the match is read out. You say that the mistake was yours and not Amina's. She stays away from matches until the victim worker has seen Paige.  # after: match.quick_then, match.lift_hand
}
{ match.hers_to_say:
    Ros says that three things are written down for Paige, if she ever wants them.  # after: match.hers_to_say
}
{ promises_not_yours ? wont_count:
    Amina asks Ros if that's decided, and who decides it.  # after: call.off_the_list
}
Somebody asks Amina if she understands what they have decided. She says yeah yeah.
Hodan puts her hand flat on the table, and says three words.
Interpreter: Ask her again.  # face: surprised
Nobody has planned for this. In the end one of the two from the community, who used to work in a school kitchen, turns over her papers, takes a pen, and begins to draw.  # ending: ask_her_again # discuss: What did Hodan know by then that you had not known in August?
-> END

=== half_four ===
It goes back to the panel. They talk about sending it to court, with Amina there. {promises_broken ? interpreter:Hodan was asked to come, and has stayed at home. }Everybody is sorry that nobody asked in August. Before anybody looks for another time, her dad says that he will find a way.  # scene: panel_room # with: amina # pose: slouched # face: blank # look: away # sound: office
He changes to the early shift. He gets up at three, drives his bus in the dark, and is at the gate when the boys come out. It is less money, so he works on Saturdays too.
{ match.quick_then or match.lift_hand:
    Paige's mum has written to the club about the match. You have told the club that the mistake was yours. Amina is allowed to train, and not allowed to play until Christmas.  # after: match.quick_then, match.lift_hand
}
{ match.hers_to_say:
    The victim worker has the three things. Paige has not asked for them.  # after: match.hers_to_say
}
{ drawn < 0:
    Next to the line that she was not sorry are now Amina's own words. You read those out to the panel.  # after: kitchen.yes_to_all.put_right, kitchen.yes_to_all.walk_out, kitchen.yes_to_all.not_sorry
}
-> what_came_back ->
She comes every Wednesday at half past four. You explain what is on the form, and she says yeah before you have got to the end.  # scene: interview_room # with: amina # pose: slouched # face: blank # look: away # sound: office
{ letter == 0:
    She opens every letter now. She does it at the table, in front of her dad, and gives it to him.
}
{ asked > 0:
    Bronagh has rung back once, to ask if Amina and a parent have said yes. You have not had the time to find out.  # after: half_fours.monday.therapist, half_fours.tuesday.second_line
}
Her dad comes to fetch her once, in his driver's coat. You thank him for changing his work.
You: It should have been us who changed.
He says that there is less traffic at that hour.  # ending: half_four # discuss: Who paid for it? When could it have gone another way?
-> END
