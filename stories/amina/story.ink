// Half four: Amina, fourteen. What the story is for, her way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = wont_count, interpreter, saturday

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR letter = 0          // how the letter came: 0 before you did, 1 after you had told her of it, 2 in your hand
VAR mum = false         // Hodan has been told how things stand, through an interpreter
VAR drawn = 0           // 0 only talked about, 1 Wednesday has been drawn, 2 and the day at the gate; -1 not drawn, and the panel's line put right
VAR moved = false       // her half past four is a quarter past six, near home
VAR asked = false       // the speech therapist has been rung

~ trust = 9
~ empathy = 9
~ reliability = 10
-> chair

=== chair ===
It is ten to five on a Wednesday. Amina's appointment was at half past four, in room two, and she isn't here.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Amina is fourteen. In March she hurt a girl called Paige in a fight at the school gate. Paige has had two operations on her elbow. They had played in the same football team since they were nine. Amina is the goalkeeper.
The court made a referral order for nine months. A panel met: two people from the community, and Ros for your service. They agreed a contract with Amina, and seeing you every week is part of it.
Ros: She said yes to everything. I've never heard anybody say yes so fast.  # face: serious
In August she came three times, and early. She drew corner kicks for you, and talked all the time. You told her that you ring home when she isn't there. Then school began. Last Wednesday she didn't come. You rang twice, and nobody answered.
Ros: So she has missed two. What do you know about it?
You: That she isn't here.
Ros: That's all you know, then.  # face: smile
* (ready_text) Text her: "Missed you today. I hope you're all right. Ring me when you can."
    ~ change(empathy, -1)
    # move: put_off # see: missed_contact, plain_words
    # why: You sent something kind. But you didn't say what it was about, so Amina had to ring you to find out.
    # instead: "It's me, Amina. You weren't here at half past four. Where are you now?"
    # thought: Missed what? It says hope. Is it bad?
* (depot) Ring her dad first, as you told her in August that you would, in case she is not safe.
    ~ change(reliability, 1)
    # move: work_with_family # see: missed_contact, respect
    # why: You did what you had told Amina in August. But she had not been asked yet, so she had to explain it to her dad before she told you.
    # thought: You rang my dad at work, with everyone there.
    Her dad drives the number 14 bus, and he is at work. He says that he'll ask her.
* (ring_now) Ring Amina now. Write nothing in her record until you have heard from her.
    ~ change(trust, 1)
    # move: ask_first # evidence: missed_contact # see: fairness
    # why: You rang before you wrote, so Amina's own reason can go in first. What follows a missed appointment depends on the reason and on local rules.
    # thought: It's that number. Is it bad? It's always bad.
* (guess_first) Write "Probably forgot, school has just begun" in her record, and then ring her.
    ~ change(trust, -1)
    # move: hide_behind_form # evidence: missed_contact # see: tick_box
    # why: You wrote down a reason before you had asked Amina, so something untrue about her stood in it before she spoke. What follows depends on the reason.
    # instead: "I've written nothing yet, Ros. I'll ring her first, and then I'll write what she says."
    # thought: It's that number. Is it bad? It's always bad.
-
-> call

// ---------------------------------------------------------------------------------------------------------------
// The call. There is nothing to see. She says yes to a time that nobody said.

=== call ===
{
- chair.ready_text: Two minutes later she rings you. You can hear a bus, and a lot of small children.  # scene: desk # with: nobody # sound: phone # after: chair.ready_text
- chair.depot: She answers. You can hear a bus, and a lot of small children. Her dad has spoken to her already.  # scene: desk # with: nobody # sound: phone # after: chair.depot
- else: She answers. You can hear a bus, and a lot of small children.  # scene: desk # with: nobody # sound: phone
}
Amina: Is it now? No, listen. I was coming. Then Hamza had the bag thing, and the lady wasn't there, so you can't just. And before that I'd told Miss. What time is it?  # with: nobody
Hamza is five. He is next to the phone, and he wants to know if you have a dog.
* (no_worry) "It's all right, Amina. You're not in any trouble. Anybody can miss a bus."
    ~ change(reliability, -1)
    # move: reassure_early # see: open_and_honest, missed_contact
    # why: You told Amina that she wasn't in trouble before you knew that. There will be a letter, so what you said will not be true.
    # instead: "I don't know yet what happens about today. Tell me where you are, and we'll start from there."
    # thought: Oh, thank God. I thought it was a thing.
    Amina: It wasn't a bus. My dad's the bus. No, he drives it.  # with: nobody
    She laughs, and tells you all of it, in no order.
* (where_now) "I can hear a bus, and children. Where are you now, this minute?"
    ~ change(empathy, 1)
    # move: one_at_a_time # evidence: plain_words # see: communication_needs
    # why: You asked Amina for one thing that she could see, so she could answer, and go back from there. Specialists advise one thing at a time.
    # thought: That's easy. I'm here.
    Amina: I'm at the gate. Hamza's school. That's my dad's bus, he's waving. Don't wave back, Hamza, he's driving.  # with: nobody
    You ask what happened just before that, and then before that, and you have it all.
* (second_one) "That makes two, and I have to write that down. Tell me why, and I write that too."
    ~ change(reliability, 1)
    # move: say_what_you_record # evidence: open_and_honest # see: missed_contact, say_what_you_record
    # why: You told Amina what you write down, so she could say what else had to be in it. A national framework is said to value being open and honest.
    # thought: Two what? Put that I was at the gate.
    Amina: Put Hamza. Put it was Hamza, but not like it's his fault, because it isn't, he's five.  # with: nobody
* (which_lady) "There's no rush, Amina. What happened first, and what came after that?"
    ~ change(empathy, -1)
    # move: ask_first # evidence: plain_words # see: communication_needs
    # why: You gave Amina time. But she had just lost the order of things, and you asked for it, so she lost it again. Specialists advise one thing at a time.
    # instead: "I can hear children. Where are you now, this minute?"
    # thought: First? First was the lady. No. There's two ladies.
    Amina: First was the one with the thing on. The coat thing. No, that was before. There's two ladies.  # with: nobody
    It takes ten minutes until you have it all.
-
It is this. Her brothers' club at school ends at half past four, and they are too small to walk home alone. Since September Amina fetches them. Her mum is at college until five, and her dad is driving his bus. Your appointment was made in August. Nobody asked her what she does when there is school.
At half past four on a Wednesday she can come to you, or she can fetch the boys. She can't do both.
{ chair.guess_first:
    While she talks you take "probably forgot" out of her record again.  # after: chair.guess_first
}
You: Could I come to your flat tomorrow instead, when the boys have eaten?
Amina: Yeah yeah. I get it. Thursday. Half four.  # with: nobody
You have not said half past four, or any other time. # discuss: What has she agreed to? How would you find out, without making it a test?
* (text_after) "Thursday it is. I'll text you the time now, so that we both have it."
    ~ change(empathy, -1)
    # move: follow_through # evidence: not_let_down # see: communication_needs
    # why: You sent the text at once, and children want not to be let down. But Amina had another time in her head, so she read only the day.
    # instead: "I never said a time, and that's my fault. When have the boys eaten?"
    # thought: Got it. Thursday. I know it's Thursday.
    You text her Thursday, a quarter past five. She sends back a picture of a goalkeeper's glove.
* (say_back) "I want to know if I was clear. What did I say, in your words?"
    ~ change(empathy, 2)
    # move: check_back # evidence: plain_words # see: communication_needs
    # why: You asked Amina to say it, and took the blame for it beforehand, so she could find the gap herself. Specialists advise one thing at a time, and waiting.
    # thought: Thursday. My house. Oh, there's no time.
    Amina: Thursday. At ours. You never said when, though, did you?  # with: nobody
    You: No. A quarter past five.
* (off_the_list) "And don't worry about today. I'll make sure that it doesn't count."
    ~ not_yours(wont_count)
    ~ change(trust, -1)
    ~ change(reliability, -2)
    # move: promise_outcome # evidence: missed_contact # see: not_let_down
    # why: You promised Amina what your manager decides, so she can't rely on it. What follows a missed appointment depends on the order, the reason and local rules.
    # instead: "It's down as two, with your reason next to it. I'll show you what I wrote."
    # thought: It doesn't count. Oh, that's so good.
    Amina: Are you allowed to do that?  # with: nobody
    You: Leave it with me. I'll come tomorrow, at a quarter past five.
* (what_time) "I never said a time. That's my fault. When have the boys eaten?"
    ~ change(empathy, 2)
    # move: ask_what_fits # evidence: self_reflection # see: plain_words, communication_needs
    # why: You said that the muddle was yours, and asked about something Amina knows, so she could say a time herself. This work is likely to take such reflection.
    # thought: When they've eaten? I know that. That's easy.
    Amina: They eat at five. So quarter past, they're done. If it's pasta.  # with: nobody
    You: A quarter past five, then.
-
-> printed

// ---------------------------------------------------------------------------------------------------------------
// The letter. It prints itself.

=== printed ===
It is Thursday. {call.text_after:At dinner time Amina has sent you a text: is it half four? You have written back: a quarter past five. }The printer has printed a letter to Amina, by itself, because she has missed two appointments. You have told Ros where you'll be at a quarter past five.  # scene: desk # with: ros # pose: upright # face: serious # sound: office
Ros: Two is a letter. If there's a third, the panel meets again. That's our policy. I don't write it, but I sign the letters.
You tell her about the two boys at the gate.
Ros: Then write that next to the two, with the dates. If the time was our mistake, I can say so in the record. And if you want another time for her, the meeting about rooms is on Friday. You have to be there to get one.
The letter has two pages. "Failure to comply" is in it twice. You can't find the sentence that says what happens next. A colleague takes the letters round at noon.
* (let_go) Let it go at noon with the others. You'll be there yourself at a quarter past five.
    ~ change(trust, -1)
    # move: put_off # see: open_and_honest, plain_words
    # why: You let the letter go without a word, so Amina had it for hours before anybody could tell her what it says.
    # instead: "Ros, may I keep that until tonight, and give it to her myself?"
    # thought: There's one of them come. I'm not opening it.
    Ros: It'll be there before you are, then.
* (top_lines) Write three plain sentences across the top of it, and let it go at noon.
    ~ change(trust, -1)
    # move: plain_information # evidence: plain_words # see: open_and_honest
    # why: You put it into three plain sentences, so Amina could read those by herself. Specialists advise plain words. But the letter came to her before you did.
    # instead: "Ros, I'd like to take it myself tonight. I'll write three plain sentences on top."
    # thought: There's a bit in pen. I can do that bit.
    Ros reads out what you wrote last.
    Ros: "It means that we have to find a better time." Yes, that is what it ought to mean.
* (by_hand) "Ros, I'd like to take it myself tonight, and read it with Amina and her mum."
    ~ letter = 2
    ~ change(trust, 2)
    # move: plain_information # evidence: open_and_honest # see: plain_words, communication_needs
    # why: You brought the letter and read it with her, so Amina could ask what the words meant. A national framework is said to value being open and honest.
    # thought: You brought it? Usually they just come.
    Ros: Take it, then. Write the time on it when you give it to them.
* (dinner_call) Let it go at noon, and ring her before that, to say what is in it.
    ~ letter = 1
    { call.where_now or call.what_time or call.say_back:
        ~ change(trust, 2)
        # why: You told Amina before the letter came, one thing at a time, as you had done on Wednesday. So she knew, and was not afraid of it. Specialists advise that.
    - else:
        # why: You told Amina before the letter came, so she knew what it was. Specialists advise one thing at a time, and you told her five things.
        # instead: "There's a letter today. One thing from it: it's two. I'm bringing the rest with me."
    }
    # move: plain_information # evidence: plain_words # see: communication_needs
    # thought: There's a letter. It says two. Then you come.
    You ring in her school's dinner break, at ten past twelve.
    Amina: So it's two. And you're coming. And then we read it.  # with: nobody
-
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The kitchen. Four people, one table, two languages, an orange pen.

=== kitchen ===
It is a ground-floor flat. There is rice on the stove. Her mum, Hodan, moves her college folders so that you can sit at the table. On the fridge is a photograph of Amina in the air, catching a ball.  # scene: family_kitchen # with: amina # pose: hands_busy # face: cheeky # look: down # sound: kitchen
Hamza is under the table. Yusuf, who is seven, is doing his spelling.
She has an orange felt pen, and draws on an envelope while she talks.
Amina: Right, so that's a corner. That's them, and that's us. And I shout, and she doesn't, the other one. So it's in. It's four nil. It's not funny.  # look: at
She is laughing. {letter == 2:The envelope is one of yours, from August, with the times of her appointments in it, and nobody has opened it.|{letter == 1:The envelope is from today. She has kept it shut, so that you can read it together.|The envelope is from today, {printed.top_lines:and she has read the three sentences in pen.|and it has not been opened yet.}}}
* (all_the_way) "How do you do that, Amina? I've never met anybody who sees a pitch like you."
    ~ change(empathy, -1)
    # move: general_praise # evidence: affirm_specific # see: belief_in_child
    # why: You praised Amina and passed over what she had drawn, a goal let in, so she couldn't go on about it. Advice is to name one real thing.
    # instead: "Four nil? What should she have done, the one by the post?"
    # thought: Why's it four nil, then?
    Amina: Yeah, my dad says that.  # face: smile
* (the_window) "That's one of our letters. Have you had a look at what's in it?"
    { letter > 0:
        ~ change(trust, 1)
        # move: notice_aloud # see: open_and_honest, voice_and_help
        # why: You asked about a letter that you had prepared her for, so Amina could show you the ones that she had never opened.
        # thought: You're not even cross.
        Amina: They're good paper, though, for drawing.  # face: smile
        There are nine of them behind the toaster. None has been opened, and each has a corner kick on it.
    - else:
        ~ change(empathy, -1)
        # move: notice_aloud # see: non_blaming, open_and_honest
        # why: You had let the letter come by itself, and then asked about it in front of everybody, so Amina had to say something to get out of it.
        # instead: "I should have brought that letter myself. I'm sorry. Shall we read it together, after the corner?"
        # thought: I was going to. I was.
        Amina: I was going to read it after.  # look: down # face: worried
        She turns it over, so that your service's name can't be seen.
    }
* (dull_first) "Can I do my part while the rice cooks? It's ten minutes. Then the corner."
    ~ change(empathy, -1)
    # move: plain_information # see: enough_attention, role_clarification, bond_first
    # why: You told Amina how long it would take. But you stopped her drawing, which is how she explains things, so she had nothing to explain with.
    # instead: "Finish the corner first. Then I've something that takes ten minutes."
    # thought: I hadn't finished, though.
    Amina: Yeah, go on.  # pose: upright # face: calm
    She puts the top on the pen, and folds her arms.
* (unmarked) "Who should be next to that one? There's nobody anywhere near her."
    ~ change(empathy, 2)
    # move: follow_interest # evidence: interests # see: listen_take_seriously
    # why: You looked at what Amina had drawn and saw what was wrong in it, so she could explain. To one child it mattered most to be asked about interests.
    # thought: Yes. Thank you. Somebody.
    Amina: That's what I'm saying. That's the whole entire thing I'm saying.  # lean: in
    She puts a ring round the girl who has nobody near her.
-
Hodan says something to you in Somali. It takes some time, and she looks at you while she says it.
Amina: She says it's fine.  # face: cheeky # look: at
Yusuf: She never said that. # discuss: Who in this kitchen knows what? Whose job is it to put it into another language?
* (in_english) "You're at college, Hodan. Shall we try it in English, if I go slowly?"
    { letter == 2:
        # move: hope_for_the_best # evidence: interpreter_not_child # see: respect
        # why: You had the letter between you, so Hodan and Amina could follow some of it. Procedures want an interpreter, all the more where something important is said.
        # thought: She's doing it. She said "contract".
        Hodan reads it with a pen in her hand. At "comply" she looks in her dictionary.
    - else:
        ~ change(empathy, -1)
        # move: hope_for_the_best # evidence: interpreter_not_child # see: respect
        # why: You meant it as respect. But Hodan got lost at the word panel, and Amina saw her mum nod. Procedures want an interpreter where something important is said.
        # thought: Stop. She's nodding. She does it too.
        Hodan nods, and says yes. She says yes to the next thing as well, and to the one after that.
    }
    # instead: "I should have asked before. Would you like an interpreter, Hodan? I can ring one now."
* (speaker) "Hodan, would you like an interpreter? I can ring one now, on my phone."
    ~ mum = true
    ~ change(trust, 2)
    # move: bring_interpreter # evidence: interpreter_not_child
    # why: You rang an interpreter, so Hodan got all of it, and Amina didn't have to carry it. Local procedures want an interpreter, and never a child.
    # thought: I can do it. I do it at the doctor's.
    Hodan says yes. A woman asks which Somali she speaks, and if a woman is all right. Then she says for Hodan what Hodan says.
    Interpreter: I have asked four times now, and she tells you that it's fine. Why is it half past four?
    You: It was the only gap we had, and nobody asked you. That was our mistake. I'd like to change it.
    You tell her the rest through the interpreter: that it is two, and what a third would mean.
* (monday_college) "On Monday at half past four I'll bring an interpreter to your college, Hodan."
    ~ promise(interpreter)
    # move: small_promise # evidence: interpreter_not_child # see: not_let_down
    # why: You named a day and a place, and Amina heard it, so she can check it. It counts when you keep it. Procedures want an interpreter, and never a child.
    # thought: Somebody's coming just for her?
    Hodan writes it on the calendar herself, and underlines it.
* (you_tell_her) "Amina, would you tell her? It's two now, and a third goes to the panel."
    ~ change(trust, -1)
    ~ change(empathy, -1)
    # move: child_carries # evidence: interpreter_not_child
    # why: You let Amina tell her own mother bad news about herself, so she told as little of it as she could. Local procedures want an interpreter, and never a child.
    # instead: "You don't have to do that part. I'll ring an interpreter. It's their job."
    # thought: I'll tell her the short one.
    It comes to six words. Hodan looks at Amina, and then at you.
-
-> explaining

= explaining
Now Amina has to be told how things stand. There is a lot of it: that it is two, why it is two, what your service should have asked her in August, and what happens if there is a third.  # scene: family_kitchen # with: amina # pose: upright # face: calm # look: at # sound: kitchen
{ promises_not_yours ? wont_count:
    Amina: But yesterday doesn't count, does it? You said you'd do it.  # face: worried # after: call.off_the_list
}
You have forty minutes, and a good part of them has gone. # discuss: What is the one thing that she has to know at the end? What would you leave out?
* (all_at_once) "I'll go through it once, from the start, and you ask me anything at the end."
    ~ change(empathy, -1)
    # move: plain_information # evidence: plain_words # see: communication_needs
    # why: You were fair and complete, for two minutes. Amina could not hold so much at once, so she said yes. Specialists advise one thing at a time, and waiting.
    # instead: "One thing first: it's two now. What do you think a third would mean?"
    # thought: Which bit was the question?
    It takes two minutes. Amina nods in the right places. Once or twice she says the end of your sentence with you.
    Amina: Yeah yeah. I get it. No, I do, it's the stuff with the thing.  # face: smile
* (one_piece) "I'll say one thing, and then you say it in your words. You've missed two."
    # move: check_back # evidence: plain_words # see: communication_needs, voice_and_help
    { kitchen.unmarked or kitchen.speaker or kitchen.the_window and letter > 0:
        ~ drawn = 1
        ~ change(empathy, 2)
        # why: You said one thing and asked for it back, and Amina could be wrong in front of you, as that was safe. Specialists advise one thing at a time.
    - else:
        ~ change(empathy, 1)
        # why: You said one thing and asked for it back, so you both knew what Amina had. Specialists advise one thing at a time. She didn't ask you anything yet.
    }
    # thought: Two. Then it's a red card, is it?
    Amina: Two. So one more, and they send me off?  # face: worried
    You: No. One more, and the panel meets. You're there. They decide, and they can send it back to court.
    Amina: So it's one, two, and then it's them.
    { drawn == 1:
        She writes a one, a two and a three on the envelope. Then, next to them, she draws Wednesday: the gate, the two boys, and you, very small, on the other side of town.  # pose: hands_busy # face: calm
    }
* (the_pen) "There's a lot of it, and I talk too much. Let's draw it, with your pen."
    ~ drawn = 1
    ~ change(empathy, 2)
    # move: draw_it # evidence: no_blueprint # see: communication_needs, plain_words
    # why: You changed your way of telling to the one that Amina uses herself, so she could put in what was missing. There is no single recipe, the inspectorate says.
    # thought: You can't draw. That's meant to be a gate?
    You draw a gate, two small heads and a clock.
    Amina: That's not a gate. Give it here.  # pose: hands_busy # lean: in
    She draws Wednesday as she draws a corner kick: the school gate, the two boys, the long way home. At half past four she draws you, very small, on the other side of town.
    Amina: You're miles off. You're not even on the pitch.  # look: at
    Next to it you write a one, a two and a three, and say what the three would be.
* (easy_words) { promises_not_yours !? wont_count } "Let's read the letter. Put a line under every word that you'd never say."
    # move: plain_information # evidence: plain_words # see: communication_needs, panel_coproduction
    { letter > 0:
        ~ change(empathy, 1)
        # why: You read it with Amina and let her say which words were hard, so you could put those into others. Specialists advise swapping hard words for everyday ones.
    - else:
        # why: You read it with Amina and swapped the hard words, as specialists advise. She had been afraid of that letter since noon, so she wanted it over.
        # instead: "I should have brought that letter myself. One thing from it: it's two now. What's a third?"
    }
    # thought: Comply. Who says comply?
    She puts a line under comply, and under eleven more. You say each of them again in other words.
    Amina: So it's just, come, or say if I can't. Why does it need two pages?  # face: calm
* (not_mine) { promises_not_yours ? wont_count } "I said that it wouldn't count. I can't decide that, and I'm sorry. It's two."
    ~ change(reliability, 1)
    # move: repair # evidence: repair_rupture # see: open_and_honest, missed_contact
    # why: You took back what you had promised before Amina found out, and without excuses, so she knew where she stood. An open answer can help when trust is damaged.
    # thought: So it does count. You could have not said.
    Amina: So it does count. I told my dad it was sorted.  # face: worried
    You: Tell him that I got it wrong. One more, and the panel meets, and you're there when they decide.
-
{ drawn > 0: -> the_gate | -> yes_to_all }

= the_gate
The boys have gone to watch television. Amina takes another envelope.
Amina: I could do the Paige thing like this. With the pen.  # look: down # face: serious
You: You can, if you want to. I write down what we do, so I'd write this down too. Ros can read it.
Amina: I know, you said in August. Put that I drew it.
She draws small circles, by a different gate, on that day in March. It takes her three goes to get the order right. # hard: Amina draws the fight in the order it happened, for the first time. Paige had called her thick, in front of the team. In the drawing Paige is already on the ground before it stops, and the last arrow is Amina's own.
One of the circles says a word, and she writes it down: thick. Then there are arrows. The last arrow is her own. It goes to a circle that is lying on the ground.
Amina: She was down by then.  # look: at # face: solemn # hard_end # discuss: What does Amina need from you just now: company, an answer, or the truth?
* (not_you_now) "That was in March, and you were upset. It isn't who you are now, is it?"
    ~ change(empathy, -1)
    # move: excuse_for_them # evidence: optimism # see: challenge_and_encouragement
    # why: You took Amina away from what she had just faced, so she could not say more of it. Children look for optimism, by an inspectorate's account, and you gave some.
    # instead: "I'm glad that you drew it. What do you see, when you look at that one?"
    # thought: It's the same arm, though. I've still got it.
    Amina: No.  # look: down
    She puts the top on the pen, and talks about the rice.
* (your_arrow) "That last arrow is yours. Whatever she had called you, that one is yours."
    ~ drawn = 2
    # move: challenge_with_care # evidence: challenge_and_encouragement # see: irish_model, non_blaming
    { trust >= 12:
        ~ change(empathy, 2)
        # why: You said what Amina had drawn herself, and stayed, so she could agree to it. Encouragement and challenge, well balanced, can help, inspectors remarked.
        # thought: I know. I know it is. You didn't go, though.
        Amina: Yeah. It is. I did that one.  # look: down
    - else:
        ~ change(trust, -1)
        # instead: "I'm glad that you drew it. There's one word on it. Tell me about that word."
        # why: You said what was true. But you had given Amina little before it, so she only heard that she was bad. Encouragement and challenge need a balance, inspectors remarked.
        # thought: I know. You didn't have to say it.
        Amina: I know. I drew it, didn't I?  # look: away
    }
* (that_word) "You've only written one word on there. Tell me about that word."
    ~ drawn = 2
    ~ change(empathy, 2)
    # move: reflect_meaning # evidence: reasons_behind # see: stigma_words, trauma_treatment
    # why: You asked about the one word and not about the arrow, so Amina could tell you why it hurt. Connecting helps to see why it happened, inspectors remarked.
    # thought: Because I am. I can't follow anything.
    Amina: They all laughed. The whole team did. Paige used to do it for me, tell me what he'd said, and then she said that.  # look: down
* (stay_with) Say nothing. Look at the drawing with her, and leave the pen where it is.
    ~ drawn = 2
    # move: wait # see: pace_of_child, care_shown
    { kitchen.unmarked:
        ~ change(empathy, 1)
        # why: You had looked at her first drawing too, so Amina was not alone with this one. The relationship can be the ground of this work, the inspectorate says. # evidence: engaging_practitioner
        # thought: You've not moved your chair back.
    - else:
        ~ change(trust, -1)
        # why: You hadn't looked at her first drawing with her, so Amina couldn't tell what your silence meant. The relationship can be the ground of this work. # evidence: engaging_practitioner
        # instead: "I'm glad that you showed me. I'm just looking at it with you for a minute."
        # thought: Say something. You always say something.
    }
    Hodan comes in to see to the rice. She looks at the drawing, and puts her hand on the top of Amina's head.
-
You: I'm writing: Amina drew it, and said that Paige was on the ground by then. Do you want to read it?
Amina: You read it.
You read it to her, and she nods, slowly this time.
-> the_step

= yes_to_all
Yusuf wants to know what a panel is. Amina plays it for him, with voices.
Amina: So there's three of them. And they go on and on, and I go yeah. And one goes, are you, like, not sorry? Or something. And I go yeah. And then there's biscuits.  # face: cheeky # look: at
The report of that panel says: Amina agreed that she was not sorry. You have read that report, and she has not. # discuss: How did that sentence come about? Who could put it right?
* (just_say) "You can always say when you've not followed, you know. People don't mind."
    ~ change(empathy, -1)
    # move: lecture # evidence: respect # see: communication_needs
    # why: You gave advice about other people, and Amina had met some who did mind, so she couldn't believe it. One child told of a worker who didn't talk down.
    # instead: "I talk too long. Hold up the pen when I do, and I'll stop."
    # thought: They do. They do mind. They go quiet.
    Amina: Yeah yeah. I will, yeah.  # face: smile
    Yusuf looks from one of you to the other.
* (not_sorry) "Wait, Amina. They asked if you weren't sorry, and you said yes to that?"
    ~ change(empathy, 1)
    # move: reflect_meaning # evidence: listen_take_seriously # see: communication_needs, panel_coproduction
    # why: You heard what Amina had agreed to, and said it, so she could hear it too. To one child it mattered to be listened to and taken seriously.
    # thought: That's not what I... Is that what it meant?
    Amina: No. I am, though. I am sorry. What did they say again?  # face: worried
* (put_right) "The report says that you're not sorry. I'd like us to put that right: you, or me."
    ~ drawn = -1
    ~ change(empathy, 2)
    # move: advocate # evidence: say_what_you_record # see: advocacy, panel_coproduction
    # why: You told Amina what the report says about her, and asked who should mend it, so she could choose. Guidance has workers check their understanding with the child.
    # thought: It says that? In the actual report?
    Amina: You do it. But can I be there when you do it?  # face: worried
    You ring Ros from the table. Amina says one sentence to her. Ros writes it next to the old one, with the date.
* (since_when) "Do you do that at school too, say yes when somebody goes on for a long time?"
    # move: notice_aloud # evidence: voice_and_help # see: communication_needs, self_reflection
    { trust >= 12:
        ~ change(empathy, 2)
        # why: You asked about something real, and Amina trusted you enough to answer. Trusted workers can make a child readier to say things, by the inspectorate's account.
        # thought: I look what Paige does. Did.
        Amina: You go yeah, and then you look what Paige does.  # face: solemn
        She stops. Paige sits on the other side of the room now.
    - else:
        ~ change(trust, -1)
        # why: You asked about something real. But Amina didn't trust you enough yet, so she couldn't say it. Trusted workers can make a child readier to say things.
        # instead: "The report says that you're not sorry, because you said yes. Shall we put it right?"
        # thought: Doing what? I'm not doing anything.
        Amina: Do what? I don't do anything at school, I just sit there.  # face: blank # look: away
    }
-
-> the_step

= the_step
It is a still evening. Amina comes out with you in her slippers, and shows you which street light she can hit with a ball.  # scene: office_step # with: amina # pose: upright # face: cheeky # look: at # sound: outdoors
Amina: Are you coming to the match? Not this Saturday, the next one. It's the quarter final, it's at ten. You can stand behind my goal, but you can't talk to me.
Ros lets you work one Saturday this term, and you haven't used it yet.
Paige comes to the matches too, and helps. That was agreed in writing with both families, the club and the victim worker, whose job it is to ask Paige what she wants. Amina keeps away from her, and the coach stays between them.
* (love_to) "I'd absolutely love to, Amina. Shall I see what I can do about it?"
    ~ change(reliability, -1)
    # move: hope_for_the_best # evidence: hope_and_wanted # see: not_let_down, promises_undelivered
    # why: You said you'd love to, and not yes or no, so Amina told her dad that you're coming. To one child it meant much to feel wanted.
    # thought: You're coming. I'm telling my dad.
    Amina: I'm on the left first half. So second half you want the end with the bins.
* (behind_goal) "The second half. I'll be behind your goal, and I won't say one word."
    ~ promise(saturday)
    # move: small_promise # evidence: not_let_down # see: above_and_beyond
    # why: You promised Amina half a match, which you can give, so she can check it. It counts when you keep it. Children want somebody who doesn't let them down.
    # thought: Half. You'd do half, though.
    Amina: Not even if I save it. Not even if it's a penalty.
    You: Not even then.
* (not_saturdays) "I'd like to, but I won't promise. Things can come up on a Saturday."
    # move: honest_limits # evidence: open_and_honest # see: not_let_down, role_clarification
    # why: You didn't promise what you weren't sure of, so Amina didn't count on it. A national framework is said to value being open and honest.
    # thought: All right. It's only a quarter final.
    Amina: You can ask my dad who won. He'll tell you all of it, minute by minute.
* (who_comes) "Who'll be there? Is there anybody that I shouldn't stand next to?"
    # move: ask_what_fits # evidence: empathy_wished # see: pace_of_child, victim_choice
    # why: You asked what your being there would mean, so Amina could tell you who else comes. Empathy is something that children wish for, an inspectorate says.
    # thought: I wasn't thinking about that. Now I am.
    Amina: My dad. All the mums. And Paige has the bib on and she does the nets, with her arm.  # look: down # face: serious
-
-> half_fours

// ---------------------------------------------------------------------------------------------------------------
// Your week. Three half past fours before hers, and more than one place to be at each.

=== half_fours ===
Before her next Wednesday there are three afternoons, and at half past four on each of them you are needed in more than one place.  # scene: desk # with: ros # pose: upright # face: tired # sound: office
Amina's assessment is open on your desk. It has a page about speech, language and hearing. Somebody who had met her once has ticked "no concerns" on it, in April.
{ promises_not_yours ? wont_count:
    { kitchen.explaining.not_mine:
        Her dad rings. She has told him what you said, he says, and that you were sorry. He wanted to hear it from you.  # settles: wont_count # after: call.off_the_list
        # move: promise_outcome # evidence: missed_contact
        # why: You had promised what others decide, and took it back in time, so Amina and her dad knew. What follows a missed appointment was never yours to say.
        # thought: You did say it was wrong, though.
    - else:
        ~ change(trust, -1)
        Her dad rings. Amina has told him that Wednesday doesn't count, and he has a letter in his hand that says two.  # settles: wont_count # after: call.off_the_list
        # move: promise_outcome # evidence: missed_contact
        # why: You had promised what others decide, so Amina told her dad something untrue, and now she knows it. What follows a missed appointment was never yours to say.
        # thought: You said it didn't count. I told my dad.
    }
}
It is Friday. Ros is on her way to the meeting about rooms. A boy of twelve goes to court on Monday, and is frightened; his mum has rung you twice. And Amina's contract is four pages long, in words that she wouldn't use.
* (boy_in_court) See the boy who goes to court on Monday, and show him who sits where.
    # move: another_child # evidence: time_and_space # see: delivery_model
    # why: You gave the hour to another child, so Amina's time stayed where it was. The inspectorate asks for time and room with a child who was let down.
    # instead: "Ros, could you ask for a time after six for Amina, if I can't be at the meeting?"
    # thought: Is it still half four, then?
    You use a shoebox for the courtroom. He puts himself in it twice.
* (rooms) Go to the meeting about rooms and times. Whoever isn't there gets what is left.
    ~ moved = true
    ~ change(reliability, 2)
    # move: advocate # evidence: delivery_model # see: manageable, rewarded_probation
    # why: You went, so Amina's time was changed to one that she can keep. How a service organises its work should support relationships, the inspectorate says.
    # thought: Quarter past six. That's after pasta.
    You get a quarter past six on Wednesdays, in the library near her flat. You tell the meeting that the old time was your service's mistake, and Ros writes that next to the two.
    You text Amina: WED, LIBRARY, AFTER PASTA. She sends back a picture of a plate.
* (one_side) Make an easy copy of Amina's contract: one page, few words, with drawings.
    # move: draw_it # evidence: social_pedagogy # see: plain_words, panel_coproduction
    { drawn > 0:
        # why: You began from the Wednesday that Amina had drawn, so she knew the page as hers. In social pedagogy, plans are made for this child in this place.
        # thought: That's my gate. You've done it wrong, but it's my gate.
    - else:
        # why: You made it alone, from what you supposed, so Amina couldn't see herself in it. In social pedagogy, plans are made for this child in this place.
        # thought: Who drew that? Is that me?
    }
    # instead: "I'm at the meeting about rooms first, and then I'll do her contract with her."
    It has a gate on it, and a bus.
-
-> monday

= monday
It is Monday. {half_fours.boy_in_court:The boy's hearing went as you had shown him, and he is at home.|It has rained all day.} Half past four goes to one of these.  # scene: desk # with: ros # pose: upright # face: calm # sound: rain
* (ros_hour) Take the hour with Ros, to talk about a girl who says yes to everything.
    # move: use_supervision # evidence: self_reflection # see: mirrored_culture, coached_workers, trained_workers
    { drawn > 0:
        # why: You talked over what you and Amina had found out with a pen, so you could say why it worked. This work is likely to take such reflection.
    - else:
        ~ change(empathy, 1)
        # why: You talked over what Amina's yes may mean, so you saw that it may be about how you talk. This work is likely to take such reflection.
    }
    # thought: You're not going on so long now.
    Ros: What do you do when somebody talks too fast for you?  # face: smile
    You: I say yes.
    Ros: And afterwards?
    You: I ask somebody else.
* (therapist) Ring the speech therapist's advice line with a page of questions, and no name.
    ~ asked = true
    ~ change(empathy, 1)
    # move: ask_a_specialist # evidence: communication_needs # see: plain_words
    # why: You took what you'd noticed in Amina to somebody who knows, so it wasn't left a guess. In one study most had a language disorder that nobody had noticed.
    # thought: You're not going on so long now. Did somebody tell you?
    Bronagh: Is it the same in Somali? And has anybody checked her hearing?
    You don't know. You change the page in the assessment, and write down why.
    Bronagh: I can see her at school, if she says yes, and a parent does. There's a wait. Until then say short things, stop after each one, and draw.
* (college) { not mum } Meet Hodan and an interpreter at her college, in a room with a door.
    ~ mum = true
    # move: bring_interpreter # evidence: interpreter_not_child
    { owed(interpreter):
        # why: You brought an interpreter, so Hodan could ask her own questions, and Amina wasn't the one to carry them. Procedures want an interpreter, and never a child.
    - else:
        # why: You brought an interpreter, though nobody had asked, so Amina no longer stood between her mum and you. Procedures want an interpreter, and never a child.
    }
    # thought: She came back and told me all of it, in order.
    Interpreter: Why did nobody ask me about half past four?
    You: We should have, and I'm sorry. I can ask for another time. What would fit?
    That evening Hodan goes through all of it with Amina.
    { owed(interpreter):
        ~ kept(interpreter)
        ~ change(reliability, 1)
        It was Monday, and half past four, as it stands on the calendar.  # settles: interpreter # after: kitchen.monday_college
        # move: follow_through # evidence: not_let_down
        # why: You had named a day, and came on it, so Amina saw that it was true. Children want somebody who does not let them down, the inspectorate says.
        # thought: You actually went.
    }
-
{ owed(interpreter):
    ~ broken(interpreter)
    ~ change(reliability, -2)
    At half past four Hodan is standing outside a room at her college. You have left word for her at the desk, in English.  # settles: interpreter # after: kitchen.monday_college
    # move: put_off # evidence: not_let_down
    # why: You had named a day and a place, and didn't come, so Amina saw her mum wait for it. Children want somebody who does not let them down.
    # thought: She told everyone at college. She was waiting.
}
-> tuesday

= tuesday
It is Tuesday, and hers is tomorrow. This morning Amina sent you a picture of a glove and a question mark, and you sent back a thumb. It is twenty-five past four, and there is time for one thing.  # scene: desk # with: ros # pose: upright # face: calm # sound: office
* (gareth_duty) Sit at reception for a colleague who has a train to catch. You owe it to her.
    ~ change(reliability, -1)
    # move: share_the_load # evidence: delivery_model # see: not_let_down
    # why: You helped a colleague, who helps you another day. So Amina had only your thumb. The whole service has to carry the relationship, the inspectorate says.
    # instead: "I can do it from ten to five. I've one call to make first."
    # thought: Is that yes? I think that's yes.
    Nobody comes in. You put the leaflets in order.
* (dee) Ask the young carers' worker who could fetch two boys, and give her no name.
    ~ change(trust, 1)
    # move: connect_onward # evidence: work_with_carers # see: adults_in_community, longer_supports, mentoring
    # why: You asked who could help, and left Amina's name out, so she can still say no. A child who looks after others may be owed an assessment of her own.
    # thought: Someone to do the gate? That's allowed?
    She knows somebody who could walk them home on Wednesdays, after half-term. And whoever does so much at home, she says, ought to be asked what would help.
* (ring_her) Ring Amina with one thing, the day and the time, and text it afterwards.
    # move: one_at_a_time # evidence: plain_words # see: communication_needs, one_steady_adult
    { moved:
        ~ change(reliability, 2)
        # why: You told Amina the new time by itself, and then she had it in writing, so she could keep it. Specialists advise one thing at a time.
    - else:
        ~ change(reliability, 1)
        # why: You told Amina one thing, and then she had it in writing, so she knew. But it is still half past four. Specialists advise one thing at a time.
    }
    # thought: Wed. The time. That's it. I can do that.
    Amina: Wednesday. {moved:Library, after pasta.|Half four.} I'm writing it on my hand, so it's there when I wash up.  # with: nobody
* (thumb) Leave it there. She has had your thumb, and a call may feel as if you check on her.
    ~ change(reliability, -1)
    # move: hope_for_the_best # evidence: one_steady_adult # see: communication_needs, not_let_down
    # why: You left Amina's question with a thumb, so she couldn't tell what it meant. In one inspection children spoke most of one worker they could trust.
    # instead: "Hi Amina. It's one thing only. Tomorrow, Wednesday. I'll text you the time."
    # thought: Is that yes? I think that's yes.
-
{ moved or drawn > 0: -> she_comes | -> third }

// ---------------------------------------------------------------------------------------------------------------
// Wednesday.

=== she_comes ===
{ moved:
    It is a quarter past six on Wednesday, in the small room of the library. Amina is early. She has her orange top on.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
    Amina: I did it off the pasta. When it's pasta, I go.
- else:
    It is ten to five on Wednesday, and there are three of them. You have waited. Amina has fetched the boys and brought them with her, on two buses, because there was nobody else in the drawing. A colleague {half_fours.tuesday.gareth_duty:whom you helped out yesterday }has them behind the glass.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
    Amina: I did it off the drawing. And the lady on the bus goes, where are you taking them? And I go, to the police. I was joking, though.
}
{ half_fours.tuesday.ring_her:
    WED is on the back of her hand, in orange.  # after: half_fours.tuesday.ring_her
}
{ half_fours.tuesday.dee:
    You tell her that somebody could walk the boys home. She asks who, and if Hamza would have to hold hands, and says that she'll think about it.  # after: half_fours.tuesday.dee
}
{ half_fours.one_side:
    Your page of the contract is in her bag. She has drawn a net behind your gate.  # after: half_fours.one_side
}
{ half_fours.boy_in_court:
    A boy at the front desk holds up a shoebox to show you. He has two weeks to come back in.  # after: half_fours.boy_in_court
}
{ half_fours.monday.ros_hour:
    You have three short sentences on a card, from your hour with Ros.  # after: half_fours.monday.ros_hour
}
Amina: Is it all the same stuff now, or is there new stuff? I forget which is the thing.  # face: calm
Where the main word should be she says stuff, or thing. She begins in the middle. In August you had taken that for chatting.
* (so_do_i) "I say yes when I'm lost, too. I did it with Ros last week, in a meeting."
    ~ change(empathy, 1)
    # move: honest_self # evidence: self_disclosure_bounds # see: communication_needs
    # why: You told Amina something true that she does as well, so she could laugh about it. Advice is to be a real person at work.
    # differ: Some workers would say this, because a child who hides it learns that adults do it too. Others would not, because what makes every lesson hard for her becomes a small thing.
    # thought: You've got a job, though.
    Amina: What did you say yes to?  # face: cheeky
    You: I'm still finding out.
* (get_seen) "I don't explain things well to you. A speech therapist could help us. Shall I ask her?"
    # move: ask_a_specialist # see: communication_needs, voice_and_help
    { asked and mum:
        ~ change(trust, 2)
        # why: You had asked the therapist, and Hodan understood, so Amina could be told what would happen. An overview asks which supports last, and this one can. # evidence: longer_supports
        # thought: My mum said about it. She said I can say no.
        Amina: My mum said. Is it in school? Because I'm not getting took out of PE.  # face: serious
    - else:
        ~ change(trust, -1)
        # why: You took the blame. But nothing had been prepared, so Amina heard only that she was slow. Young people have told of stigma from services that meant to help. # evidence: stigma_words
        # instead: "I talk too fast for you, and that's my fault. I'll find out how to do it better."
        # thought: So it is that. You think I'm thick.
        Amina: I'm not thick.  # pose: arms_crossed # face: angry
        You say that you don't think so. She has stopped listening.
    }
* (slow_down) "I talk too fast, and I don't notice. Hold up the pen when I do, and I'll stop."
    ~ change(trust, 2)
    # move: own_service # evidence: self_reflection # see: communication_needs, plain_words
    # why: You said what you do, and gave Amina a sign to stop you that needs no words, so she could use it. This work is likely to take such reflection.
    # thought: What, now? Can I do it now?
    She holds it up before you have got to the end of your next sentence, and you stop.
    Amina: I was just seeing if you'd do it.  # face: smile
* (in_maths) "In maths, when it goes on for long: do you listen, or look at what the others do?"
    # move: ask_how_it_is # evidence: voice_and_help # see: communication_needs, time_and_space
    { trust >= 13:
        ~ change(trust, 2)
        # why: You gave Amina two answers to choose from, and she trusted you enough to say the true one. Trusted workers can make a child readier to say things.
        # thought: I look at the others. Don't tell anyone.
        Amina: The others. I look what book they get out.  # look: away # face: calm
        Amina: It used to be Paige that I looked at. She did it on purpose, so I could see.
    - else:
        ~ change(trust, -1)
        # why: You gave Amina two answers to choose from. But she didn't trust you enough yet to say the true one. Trusted workers can make a child readier to say things.
        # instead: "I talk too long sometimes. Put your hand up when I do, and I'll stop."
        # thought: Don't ask me that.
        Amina: I listen. I do listen, you can ask him.  # face: blank
    }
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
    Ros: You said it yourself on Monday. She said yes, and we went on talking.  # after: half_fours.monday.ros_hour
}
{ half_fours.tuesday.gareth_duty:
    The colleague whose place you took yesterday has put a cup of tea on your desk.  # after: half_fours.tuesday.gareth_duty
}
{ half_fours.tuesday.dee:
    Somebody could walk the boys home, after half-term. That is three weeks from now.  # after: half_fours.tuesday.dee
}
{ half_fours.tuesday.ring_her:
    She had written it on her hand. She knew the time, and at that time two boys were at a gate.  # after: half_fours.tuesday.ring_her
}
Ros: A third goes to the panel. They decide what it's called, and what happens. What they get to read about it is up to you.
* (well_then) Ring her. "Amina, it's half past four, and I'm in room two. What's happened?"
    ~ change(empathy, -1)
    # move: question_as_search # evidence: non_blaming # see: missed_contact, communication_needs
    # why: You knew where Amina was, and asked what had happened, so she could only hear blame. In one study, clients of workers who didn't blame reoffended less.
    # instead: "You're at the gate, aren't you? I know why. I'm coming over."
    # thought: It's Wednesday. I asked you. You did a thumb.
    She says yeah, and then nothing. You have never known her to say nothing.
* (same_day) "I'll write it now, and tell her tonight what I wrote, one thing at a time."
    ~ change(reliability, 1)
    # move: say_what_you_record # evidence: open_and_honest # see: communication_needs, more_contact
    # why: You wrote it and told Amina on the same day, so she heard it from you and not from a letter. A national framework is said to value being open.
    # thought: The panel. With the three of them. All right.
    That evening you ring her, and she says it back to you: three, then the panel, then they choose.
    Amina: And I'm there. Am I there?  # with: nobody
* (our_part) "Then it says first what we did: who chose that time, and that nobody asked her."
    # move: own_service # evidence: fairness # see: repair_rupture
    { mum:
        ~ change(trust, 2)
        # why: You put your service's part first, and an interpreter read it to Hodan, so she could show Amina the line. Fairness is among what children look for.
        # thought: It says it was them. It says it in the actual letter.
    - else:
        # why: You put your service's part first, which was fair, and children look for fairness. But nobody in her family could read it, so Amina didn't know.
        # thought: Is anyone going to ring me?
    }
    Ros reads it, and signs it.
    Ros: I'm the one who read that time out to her. Leave my name in.
* (to_the_gate) Go out now. In ten minutes you can be at the school gate, where she is too.
    ~ change(empathy, 1)
    # move: ask_first # evidence: worst_spells # see: missed_contact, home_visit
    # why: You went to where Amina was, so she had somebody there when it went wrong. Children in a Scottish study valued a worker who stayed through the worst.
    # thought: What are you doing here? Is it Wednesday?
    Amina: Is it now? You did say. I know you said.  # scene: office_step # with: amina # pose: upright # face: worried # look: at # sound: outdoors
    You say that it counts as the third, and that you'll write down why. She says yeah to both. Hamza holds on to your sleeve.
-
-> saturday_call

// ---------------------------------------------------------------------------------------------------------------
// Saturday. The match, or some of it.

=== saturday_call ===
It is Saturday, half past nine, and you are on the bus to the playing field. The match begins at ten, and the second half at a quarter to eleven. Ros knows that you'll be there, and so does Paige's mum. Then Ros rings you.  # scene: desk # with: nobody # sound: phone
Ros: Six of ours are coming to help at the food bank at ten, and whoever was to open it is ill. You've got the other key. I'm at the police station with a boy, and I can't leave before he's done.  # with: nobody
{ owed(saturday):
    You told Amina that you'd be behind her goal for the second half.  # after: kitchen.the_step.behind_goal
}
* (bit_of_both) "I'll get them started, and I'll get to the match as soon as somebody comes."
    ~ change(reliability, -1)
    # move: hope_for_the_best # see: above_and_beyond, not_let_down
    # why: You tried to do both and agreed no time with anybody, so Amina had you there for the last ten minutes.
    # instead: "I'll open up and start them. Can you be there by half past ten?"
    # thought: You ran. You've gone all red.
    At a quarter past eleven somebody comes.
* (ring_the_dad) "I'll do it, all morning. I'll ring Amina's dad first, so that she knows."
    # move: ring_first # evidence: open_and_honest # see: not_let_down
    { owed(saturday):
        # why: You rang before the match, so Amina didn't look for you. But you couldn't be where you had said. A national framework is said to value being open.
    - else:
        ~ change(reliability, 1)
        # why: You had promised nothing, and still told Amina, so she didn't look for you. A national framework is said to value being open and honest.
    }
    # thought: He said you rang. It's for a food bank. Whatever.
    Her dad says that he'll tell her, and that she'll act as if she didn't mind.
* (half_past) "I'll open up and start them, if you can be there by half past ten for sure."
    ~ change(reliability, 1)
    # move: share_the_load # evidence: delivery_model # see: not_let_down
    # why: You asked for a time, and Ros gave you one, so you could get to Amina and the six had their morning. The whole service has to carry the relationship.
    # thought: Don't look. Don't look. You're there.
    Ros: Half past ten. I can do that. If I can't, I'll send somebody who can.
* (no_this_once) "I can't today, Ros. Please text the six that it's off, and that it's our fault."
    # move: follow_through # evidence: above_and_beyond # see: not_let_down
    { owed(saturday):
        ~ change(reliability, 1)
        # why: You put what you had promised Amina first, so she could see you there. Six others had got up for nothing. Children liked a worker who did more than asked.
    - else:
        # why: You had promised nothing and went, so Amina saw you there. Six others had got up for nothing. Children liked a worker who did more than asked.
    }
    # thought: Don't look. Don't look. You're there.
    Ros: All right. I'll tell them, and I'll tell them whose fault it is.
-
-> match

=== match ===
{
- saturday_call.no_this_once or saturday_call.half_past: You stand behind her goal for the whole of the second half, and you don't say one word. They lose two one.  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors # after: saturday_call.no_this_once, saturday_call.half_past
- saturday_call.bit_of_both: You get there ten minutes before the end. They lose two one.  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors # after: saturday_call.bit_of_both
- else: It is over when you get there, and they are taking down the nets. They have lost two one.  # scene: touchline # with: amina # pose: turned_away # face: serious # look: away # sound: outdoors # after: saturday_call.ring_the_dad
}
{ owed(saturday):
    { saturday_call.no_this_once or saturday_call.half_past:
        ~ kept(saturday)
        ~ change(reliability, 2)
        At the start of the half she had looked round once, and seen you.  # settles: saturday # after: kitchen.the_step.behind_goal
        # move: follow_through # evidence: not_let_down
        # why: You had said the second half, and you were there for all of it, so Amina saw that it was true. Children want not to be let down.
        # thought: There. You're there.
    - else:
        ~ broken(saturday)
        ~ change(reliability, -2)
        {saturday_call.ring_the_dad:She knew that you wouldn't come. She had told the whole team that you would.|For half an hour she had looked round, every time the ball was at the other end.}  # settles: saturday # after: kitchen.the_step.behind_goal
        # move: put_off # evidence: not_let_down
        # why: You had said the second half, and you weren't there for it, so Amina can't count on it the next time. Children want not to be let down.
        # thought: You said the second half.
    }
}
At the end there was a corner. Amina shouted, and nobody went to the near post. Paige used to be the one who did that. She has a team bib on, and she is rolling up a net, with one hand.
Amina comes to you with her gloves on.
Amina: I want to go and say it. The sorry thing. To Paige. I've got it now. I want to do it now, while I've got it.  # pose: upright # face: worried # look: at
In the summer the victim worker asked Paige if she would like a letter, or a talk with Amina. What Paige said was: not yet. Nobody has asked her again. # discuss: Whose moment is it? What might each of them lose?
* (with_heel) "Paige said not yet. Draw it for me in the mud with your heel: who says what?"
    # move: draw_it # evidence: victim_choice # see: plain_words, no_blueprint
    { drawn == 2:
        ~ change(trust, 2)
        # why: You kept to Paige's not yet, and let Amina draw, which had helped her before, so she could get it in order. Somebody who was harmed need not take part.
        # thought: That's it. That's the order. It's three things.
        Amina: First I say what I did. Then I shut up. Then it's her go, if she wants one.  # pose: explaining # face: calm
    - else:
        ~ change(empathy, -1)
        # why: You kept to Paige's not yet, who need not take part. But Amina had never drawn that day with you, and the team was watching, so she couldn't.
        # instead: "Paige said not yet, so we wait. Say it to me now, and I'll write it down."
        # thought: I can't. Everyone's looking. It's gone.
        Amina: It's gone now, I had it and it's gone.  # look: down # face: angry
    }
* (lift_hand) "Don't go over. Wave to her from here, and she can wave back, or not."
    ~ change(trust, -1)
    ~ change(reliability, -1)
    # move: contact_unasked # evidence: victim_choice # see: manageable
    # why: You had Amina ask something of Paige, who had said not yet, so Paige had to answer it in front of everybody. Somebody who was harmed need not take part.
    # instead: "Paige said not yet, so we leave her be. Is there something you'd like me to write down?"
    # thought: She saw. She didn't do it back.
    Amina lifts a glove. Paige looks, and goes on rolling up the net. Then she goes and stands with her mum.
    You tell Ros the same day, and write down that it was your idea.
* (hers_to_say) "Paige said not yet, so we wait. Say it to me now, and I'll write it down."
    ~ change(trust, 2)
    # move: honest_limits # evidence: victim_choice # see: understanding_choices
    # why: You kept to what Paige has chosen and took down what Amina wants to say, so it isn't lost. Somebody who was harmed need not take part.
    # thought: It's not you, though. It's not you I want to say it to.
    Amina: It's three things. I did it. It was my arm, not hers. And, and I miss her at the post.  # look: down
    You write down the three things, and the name of the victim worker, who can tell Paige that they are there.
* (quick_then) "Go on, then, quickly, while she's by herself. I'll be standing just here."
    ~ change(trust, -2)
    # move: contact_unasked # evidence: victim_choice
    # why: You let Amina go, and Paige, who had said not yet, was given no choice. It could only go badly for both. Somebody who was harmed need not take part.
    # instead: "Paige said not yet. Tell me your words, and I'll write them down."
    # thought: I said it. She didn't look. She said all right to the net.
    It takes four seconds. Paige says something to the net, and doesn't look up. Her mum comes across the pitch.
    You tell Ros the same day, and write down that it was you who said go on.
-
{ not moved and drawn <= 0:
    { mum: -> ask_her_again | -> half_four }
}
{ drawn <= 0: -> yeah_yeah }
{ asked and mum and trust >= 13 and reliability >= 11 and not match.quick_then and not match.lift_hand: -> near_post | -> quarter_past }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

// What was promised and was nobody's to promise, as it comes back.
=== what_came_back ===
{ promises_not_yours ? wont_count:
    When you tell Amina that something is going to happen, she asks you who decides it.  # after: call.off_the_list
}
->->

=== near_post ===
After seven weeks Bronagh sees Amina three times, at school. Her hearing is good. It is the same in Somali, and it has a name, which is Amina's own to tell. Bronagh makes a page on how to talk to her, with pictures, and Amina decides who gets one. She gives her maths teacher his herself.  # scene: interview_room # with: amina # pose: explaining # face: cheeky # look: at # sound: office
{moved:She comes at a quarter past six on Wednesdays.|In October her time is changed, to a quarter past six, in the library.} She misses one more, for an away match. She rings you before it, from the coach.
A woman comes to the flat and asks Amina what she would like to do less of. She says that it's nothing. On the way to the door she says: the gate, on Wednesdays.
-> what_came_back ->
In December the panel meets, the same three people. After a while she holds up the orange pen.
Amina: You've lost me.
They say it again, and it is shorter. Then they ask her if she is sorry, and she tells them: three things.
Paige is told that the three things are written down. In the new year she says no, thank you, and that is her answer.
In the spring Paige plays again, for another team. She scores against Amina from a corner, at the near post.
Amina: She was always going to go there. I shouted it, and they all just stood there, and I thought, well, she remembered.  # face: calm # ending: near_post # discuss: Three people had noticed that she says yes before you did. What made it into something?
-> END

=== quarter_past ===
{moved:She comes at a quarter past six every week, and she is never late.|In October Ros gets her a quarter past six, in the library, and after that she is never late.} You draw, and she puts right what you have drawn. What is in the contract gets done, one thing at a time.  # scene: interview_room # with: amina # pose: hands_busy # face: calm # look: down # sound: office
{ match.quick_then or match.lift_hand:
    Paige's mum writes to your service about the match. The victim worker goes to see them, and says sorry for what you did. In November Paige says no to the letter.  # after: match.quick_then, match.lift_hand
}
-> what_came_back ->
{
- asked and mum: Bronagh has a place for her, and Hodan has said yes to it. Amina said no, and then yeah, and she hasn't gone.
- asked: Bronagh's form is still in your drawer, because a parent has to say yes. Nobody has asked Hodan in Somali.
- else: Nobody has asked what it is that makes it hard for her. It goes well when it's you.
}
In January a teacher whom she doesn't know explains something for six minutes. Amina says yeah, and does something else. She is told again, and says yeah. It is written down as defiance, and she has to stay at home for two days.
You go to the meeting at school with the Wednesday envelope, which she has lent you. You say one thing at a time. The teachers nod.
Amina: You're not here after Easter, are you?  # look: at # face: serious
You have eleven weeks left of the order. She has three and a half years left of school.
Ros: You can talk to her, and she can talk to you. Who else can, so far?  # scene: desk # with: ros # pose: upright # face: calm # ending: quarter_past # discuss: What had you become for Amina, and what would it take for it not to depend on you?
-> END

=== yeah_yeah ===
She comes every Wednesday at a quarter past six, and she is never late. You explain things to her. She says that she gets them.  # scene: interview_room # with: amina # pose: upright # face: smile # look: at # sound: office
Everything in the contract is done a month early.
{ match.quick_then or match.lift_hand:
    Paige's mum writes to your service about the match. Paige stops helping there, and Amina is told to change clubs.  # after: match.quick_then, match.lift_hand
}
-> what_came_back ->
{ drawn < 0:
    At the last panel they read out the line about being sorry that you had put right with her. That part is true now.  # after: kitchen.yes_to_all.put_right
- else:
    The first report is still in the file. It says that Amina agreed that she was not sorry. Nobody has written anything next to it.
}
{ asked:
    You had asked the speech therapist once, on a Monday. There never seemed to be a need to ask Amina.  # after: half_fours.monday.therapist
}
At the last panel somebody asks if she understands what she did. She says yeah. One of them says that it's the nicest contract they have had all year.
She is given a certificate. It goes into the drawer with the letters. On the back of it she has drawn a corner kick, from the left, with nobody at the near post.  # face: calm # look: down # ending: yeah_yeah # discuss: Everything was done, and on time. What was it that she never got?
-> END

=== ask_her_again ===
It goes back to the panel. They could send it to court. It meets at six in the evening, three weeks later, and Hodan has asked for an interpreter, and got one.  # scene: panel_room # with: amina # pose: upright # face: worried # look: down # sound: office
{ drawn < 0:
    The report says now that Amina is sorry. Ros reads that line out first.  # after: kitchen.yes_to_all.put_right
}
Hodan has the letter with her. {letter == 0:She found it behind the toaster, with the others.|She has written the Somali over every hard word.} She asks who chose half past four. Ros puts her hand up.
Ros: I did. It was the only gap that we had, and I never asked.
They change it there, to a quarter past six, and leave the order as it is.
{ match.quick_then or match.lift_hand:
    Then Paige's mum's letter about the match is read out. It is in the contract now that Amina stays away from matches until Paige says otherwise.  # after: match.quick_then, match.lift_hand
}
-> what_came_back ->
Somebody asks Amina if she understands what they have decided. She says yeah yeah.
Hodan puts her hand flat on the table, and says three words.
Interpreter: Ask her again.  # face: surprised
Nobody has planned for this. In the end one of the volunteers, who used to work in a school kitchen, turns over her papers, takes a pen, and begins to draw.  # ending: ask_her_again # discuss: What did Hodan know by then that you had not known in August?
-> END

=== half_four ===
It goes back to the panel. They talk about sending it to court, with Amina there. Everybody is sorry that nobody asked her in August. Nobody has another time to offer. Then her dad says that he'll see to it.  # scene: panel_room # with: amina # pose: slouched # face: blank # look: away # sound: office
He changes to the early turn. He gets up at three, drives his bus in the dark, and is at the gate when the boys come out. It is less money, so he works on Saturdays too.
{ match.quick_then or match.lift_hand:
    Paige's mum has written to the club about the match. Amina may train, and she may not play until Christmas.  # after: match.quick_then, match.lift_hand
}
{ drawn < 0:
    The report says now that she is sorry. You read that line out to the three of them.  # after: kitchen.yes_to_all.put_right
}
-> what_came_back ->
She comes every Wednesday at half past four. You explain what is on the form, and she says yeah before you have got to the end.  # scene: interview_room # with: amina # pose: slouched # face: blank # look: away # sound: office
{ letter == 0:
    She opens every letter now. She does it at the table, in front of her dad, and gives it to him.
}
{ asked:
    Bronagh has rung back once, to ask if there's a yes from anybody. You have not had the time to find out.  # after: half_fours.monday.therapist
}
Her dad comes to fetch her once, in his driver's coat, asleep on his feet. You thank him for changing his work.
You: It should have been us who changed.  # ending: half_four # discuss: Everybody in this did what the policy asked. Who paid for it? When could it have gone another way?
-> END
