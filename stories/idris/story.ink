// Nearly eighteen: Idris, seventeen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = read_first, friday, beside, early

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR bounds = false      // he has been told, before he said it, where talk of that night goes
VAR boss = 0            // who told Huw: 0 nobody, 1 Idris, 2 you
VAR bridge = true       // he meets the probation officer with you there
VAR page = 1            // the page about him: 0 sent unread, 1 read, 2 put in his words
VAR chased = true       // his solicitor was asked about the birthday

// Used inside one scene only.
VAR rubbed = 0          // how many things are off the board

~ trust = 10
~ empathy = 9
~ reliability = 10
-> window

=== window ===
Menna has the window open an inch and is not looking out of it.  # scene: desk # with: menna # pose: upright # face: serious # sound: office
Menna: He's on the step. He's been there since quarter to. He won't come up.
Idris. Seventeen. Youth rehabilitation order, eighteen months, eleven done. You have had him for ten of them, which is as long as you've had the job.
Menna: Saturday night. A harbour launch gets untied with two lads on it and another filming. Mr Pugh goes in to the waist after the rope. He's the watchman. He's seventy-one, and they kept him in overnight with his chest. He's home now.
Menna: The police have let Idris go while they look into it. No bail, no conditions. Nobody told us till nine this morning.  # face: tired
Menna: He's eighteen in nine weeks. It's what a court has settled by then that counts, and not the day they charge him. After the birthday that's the adult court, and the paper can print his name.
He has missed two appointments in all that time, and rang about both. It's Welsh on page one of his file, and he mostly lets you off it. He calls laminated dough "lamo", and has shown you photographs of it, as people do of children. In June he came second in Wales.
On your desk is the letter that the two of you were going to send, asking the court to end his order early. The court calls it an application. It has a ring on it from her cup.
Menna: That waits. He's been up since half past three.  # face: calm
-> step

// ---------------------------------------------------------------------------------------------------------------
// The step. He has come to be dropped, and would like it done outside.

=== step ===
Rain, not much of it. He is a head taller than you and has flour on his black hoodie, gone to paste at the shoulders. There is a paper bag in his hand.  # scene: office_step # with: idris # pose: hands_in_pockets # face: blank # look: away # sound: rain
You have seen it. Nine seconds, shot from the wall: the launch going out sideways with its lights on, a boy at the wheel, and Idris on the roof, conducting the gulls. Then a splash, off to the left, and somebody laughing.
Idris: You've seen it, then.
* (which) "I have. Cymraeg heddiw, neu Saesneg? Whichever's less work for you."
    ~ change(empathy, 1)
    # move: offer_choice # evidence: worker_integrity # see: respect, understanding_choices
    # why: For black and mixed heritage boys inspectors put a worker's knowledge and straightness first. You knew Idris had Welsh, asked which he'd like, and owned that yours runs out.
    # thought: You sound like a road sign. You still asked, mind.
    Idris: Cymraeg, 'ta. You'll be there all day, though.  # look: at
    So it is Welsh, slowly, his quick and yours not. You'll put your hand up if you get lost, you say, and so should he. It goes down in your notes in Welsh too. This is what was said.
* (sit) Sit down by him on the wet step, and look at the road with him for a bit.
    ~ change(trust, 1)
    # move: wait # evidence: pace_of_child # see: care_shown, engaging_practitioner
    # why: Let a child set the pace. You sat down by Idris, asked nothing and respected the pause, and after a while he went on by himself.
    # thought: That's your good trousers.
    A lorry goes by. Then another, with timber. You say that you have.
    Idris: Your coat's in a puddle.  # look: at
    It is. After a while he goes over into Welsh, as he does when he is tired, and you go after him as best you can.
* (kettle) "Come on up, it's warm. Menna has the kettle on, and the good biscuits."
    ~ change(trust, -1)
    # move: reassure_early # evidence: self_reflection # see: pace_of_child
    # why: You meant it kindly. But this work is likely to take asking yourself what lies behind a child's answer: to Idris upstairs meant bad news, so he'd picked the step.
    # instead: "We can stop out here. Shall it be Welsh or English? I don't mind which."
    # thought: Biscuits. So it's that bad.
    Idris: I'm all right here.  # look: away
    You come down the last stair and stand. He says the rest in Welsh, half of it to the bus stop.
* (eaten) "You look done in, Idris. Did you eat anything, or did you just bake it?"
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: notice_aloud # evidence: care_shown # see: listen_take_seriously
    # why: You saw the state Idris was in and said so, which was real care. But he'd said that you'd have seen the film, and that went unanswered.
    # thought: Don't be nice. Just get on with it.
    Idris: There's a bun in there.  # look: down
    He doesn't open the bag. He goes on in Welsh, which comes easier to him by this end of a shift.
-
Idris: I'll do yours for you. "We'd come such a long way, Idris."  # face: contempt
He does you quite well. He does the nod.
Idris: Go on. Just say it. Say you're disappointed.  # look: at # face: serious # discuss: He has written your line for you. What is he asking?
* (a_bit) "I am, a bit. I'm still your worker. Those can both be true, you know."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: challenge_with_care # evidence: challenge_and_encouragement # see: irish_model, worst_spells
    # why: Challenge well mixed with encouragement can help. Idris asked you for the hard half, and then heard that you're still his worker. The hard half still landed.
    # thought: You said it. You're still stood there.
    He looks at the bus stop for some time.
    Idris: Right. Well. Nobody ever does the second bit.
* (one_night) "I'm not, no. It's one night, Idris, out of more than three hundred."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: excuse_for_them # see: open_and_honest, non_blaming
    # why: You would not join in against him, and he saw that. But Idris had seen your face when you came down, and there is a man with a bad chest.
    # thought: You are, though. I can see you being it.
    Idris: Three hundred and what?  # face: suspicious
    You work it out. He lets you get all the way to the end.
* (whose) "Who said that to you, about the long way? It isn't one of mine."
    { which or sit:
        ~ change(empathy, 1)
        # move: reflect_meaning # evidence: empathy_wished # see: listen_take_seriously
        # why: It was the empathy that children wish for, by an inspectorate's account: you asked who had said that to Idris. You'd given him room first, so he answered.
        # thought: My dad. In the car, after. It took him six words.
        Idris: My dad. He didn't do the nod.  # look: down # face: solemn
    - else:
        ~ change(trust, -1)
        # move: answer_with_question # see: open_and_honest
        # why: Idris had asked twice by then, and you answered with a question, so he still couldn't tell what you thought of him.
        # thought: So you're not going to say.
        Idris: Doesn't matter.  # look: away
    }
* (riding) "You knew what was riding on it, with the letter nearly in the post."
    ~ change(trust, -1)
    ~ change(empathy, -1)
    # move: lecture # see: non_blaming, worst_spells
    # why: Idris knew. He has had four nights to know it in, and you told him again on the fifth day.
    # instead: "I'm sorry about the letter too. You did most of that work."
    # thought: There we are. That's the one.
    Idris: There it is.  # face: contempt
    Idris: Took you long enough.
-
He gives you the bag. There's a bun in it, still warm from inside his hoodie. He won't look at whether you eat it.
Idris: You may as well have that. It'll be stale by the time I've said.
Idris: So Deio rings. It's his birthday. We were only going to sit on it. I never thought he'd go and...  # look: down # face: worried
* (stop_there) "Hang on. If you tell me what happened, I might have to pass that on."
    ~ bounds = true
    ~ change(trust, 1)
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: honest_limits # evidence: confidentiality_limits # see: hear_do_not_investigate, role_clarification
    # why: Say early what you may have to pass on: Idris was told before he'd said it, at the last useful moment. But it cut across him.
    # thought: You could have just let me.
    You: Your solicitor's the one to tell about Saturday. Then the police make up their minds, and nobody can say when.
    Idris: You're turning me down.  # look: at
    You: I'm telling you where it goes. How did you hear it?
    Idris: Saturday's for her. Since Saturday's for you.
    You: Since Saturday, then. Who sat with you, at the station?
    Idris: My dad. He kept his coat on.
* (between) "You can say it out here. I'm not the police, and I've got no pen."
    ~ change(trust, -1)
    ~ change(reliability, -1)
    # move: secrecy_promise # evidence: confidentiality_limits # see: say_what_you_record
    # why: It sounded like a promise of secrecy, which you can't keep. Idris told you things that you may be asked about, and thinks he said them to nobody.
    # instead: "Before you go on: I might have to pass that on. That part's for your solicitor."
    # thought: No pen. All right, then.
    He says it, quickly, all of it, with the names. You wish that he'd stop, and you're the one who told him to start.
* (idea) "Was it Deio's idea to take it out, or did the two of you both want to?"
    ~ change(trust, -1)
    ~ change(empathy, -1)
    # move: press_for_detail # see: hear_do_not_investigate
    # why: Who did what is for the police to find out and his solicitor to hear. You asked Idris, who could only answer by blaming a friend or himself.
    # instead: "I'd sooner you told your solicitor that part first. I'll say why."
    # thought: You'd like it to be Deio. Everybody would.
    Idris: I dunno, do I. What d'you want me to say?  # look: away
* (let_run) Eat some of the bun, and let him tell it the way it wants to come.
    ~ change(reliability, -1)
    # move: wait # evidence: confidentiality_limits # see: pace_of_child
    # why: You let Idris talk and didn't stop him. But say early what you may have to pass on: he heard it only when all was said, so he couldn't choose.
    # instead: "I want to hear it. First, who I might have to tell."
    # thought: You might have said that first.
    It takes him as long as the bun. Then you have to tell him that you may be asked about it.
    Idris: Now you say.  # look: at # face: suspicious
-
You: I ask everybody this, after a week like yours. Have you thought of hurting yourself?
Idris: No. God. No.  # look: at
He bends to wipe flour off the step, where there isn't any more than there was.
Idris: He did my nain's shopping. Deio. All the time I was on the tag. Fridays, two bags, up four flights.  # face: solemn
Idris: I've walked past his house for eleven months with my hood up, because you lot said. It was his birthday. Am I breached, then?
You: No. That was our advice, and not the order. I'll still have to put that you saw him.
Idris: So that's the letter in the bin, is it?  # look: at
* (you_read) "Whatever I write about this, you read it before any court does."
    ~ promise(read_first)
    # move: small_promise # see: say_what_you_record, not_let_down
    # why: Idris asked about one letter, and you offered him a look at the next before any court. Nothing is different yet, but he can check if you do it.
    # thought: Before the court. With a pen, or only to look at?
    Idris: In English?
    You: In whichever you like.
    Idris: I'll want a pen.
* (by_birthday) "It isn't in any bin. We'll have you off by your birthday, you watch."
    ~ not_yours(early)
    ~ change(reliability, -2)
    # move: promise_outcome # see: not_let_down, promises_undelivered
    # why: You gave Idris a date for what a court decides, so he'll count on something that you can't promise.
    # instead: "It's in the drawer. I can't say what the court would do, and I'd be guessing."
    # thought: By my birthday. You said it. I heard you.
    Idris: By the birthday.  # face: surprised
    You: I don't see why not.
* (drawer) "It's in my drawer. Only a court could say yes, and we'd not ask one while this is open."
    ~ change(trust, 1)
    # move: plain_information # evidence: open_and_honest # see: role_clarification
    # why: You were open about where the letter is, and who decides, so Idris did not have to guess. It was not what he wanted.
    # thought: Drawer. All right. That's not the bin.
    Idris: So it goes in after the birthday.
    You: No. I said that badly. It goes in when nothing's open, and I don't know when that is.
    Idris: What's it in with?  # face: calm
    You: Batteries. A spare lanyard.
* (told_huw) "You told Huw yourself that you were on the tag. Nobody's binned that, have they?"
    ~ change(empathy, 1)
    # move: name_one_thing # evidence: affirm_specific # see: belief_in_child
    # why: Australian advice is to name one real thing, instead of general praise: you named what Idris told Huw himself. But he'd asked where the letter was.
    # thought: I did, yeah. He said, start Monday.
    Idris: He said nobody had ever told him straight before.  # face: worried
-
Idris: Come and see it. The bakery. Thursday, five o'clock. The morning one.  # look: away
Idris: I might not have it the week after.
-> bakery

// ---------------------------------------------------------------------------------------------------------------
// The bakery at five. Is it anybody's business but his?

=== bakery ===
Five in the morning, and the only lit window on Dock Street. Menna knows where you are, and Huw, who owns it, has said that you can come. Idris told him that you were somebody who helps him with things, and the two of you agreed to leave it at that.  # scene: bakery # with: idris # pose: explaining # face: calm # look: at # sound: bakery
{ step.between or step.let_run:
    What he said on the step has been written down, as he said it, with the time, and Menna has rung the lawyers. You tell him at the door.
    Idris: {step.between:So there was a pen.|Thought so.}
}
The radio is on low, for the yeast, Huw says. There are four hundred rolls to go out before six, and a wedding. It is warm, and smells as you'd hope.
Idris has his sleeves up. He is not the same boy. He lays a slab of butter on a sheet of dough, and shuts it in like a letter.  # pose: hands_busy
Idris: Three folds. Twenty-seven layers. If it's too cold the butter cracks. Too warm and it goes in, and you've got a brick. You've to leave it alone in between. That's the hard bit.
Idris: Mr Evans at college does it with a ruler. Huw says, do it till your arms know. I do it with a ruler, and then I hide the ruler.  # face: cheeky
He shoves the flour over to your side of the bench.
* (fold) Wash to the elbows and make the last fold, the way he showed you, badly.
    ~ change(empathy, 1)
    # move: join_the_task # evidence: common_third # see: interests, above_and_beyond
    # why: Social pedagogy holds that doing something together can carry a relationship. There was a thing between the two of you on the bench, and Idris was the one who knew.
    # thought: It's like watching someone wrap a dog.
    Idris: That's... no. Other way. Have you never shut a book?  # face: cheeky
    He lets yours go in the oven with the others, at the back.
* (keep_rolling) "What if you keep on at it, and don't leave it in between?"
    { step.stop_there or step.drawer:
        ~ change(empathy, 1)
        # move: follow_interest # evidence: no_blueprint # see: interests
        # why: The inspectorate says there's no single recipe: Idris likes to come at things sideways. You'd been plain on the step, and here he could talk by way of dough.
        # thought: We both know what we're on about.
        Idris: It springs back. You can lean on it all you like. It goes back where it was.  # look: down
        Idris: You wait, that's all. It gets over it.
    - else:
        # move: follow_interest # see: interests, no_blueprint
        # why: It was a good question about dough. But you hadn't been plain with Idris on Wednesday, so he took it to be about him, and wouldn't answer.
        # thought: Is this a lesson? It's five in the morning.
        Idris: It's dough.  # face: suspicious
    }
* (talent) "You hid the ruler, and that's how it's done. I'd like the court to see this."
    ~ change(empathy, -1)
    # move: cheerlead # evidence: optimism # see: affirm_specific
    # why: By an inspectorate's account children look for optimism, and you hoped aloud, about the court. But Idris had left the court behind for one slab of butter.
    # instead: "How do you know by looking when it's cold enough?"
    # thought: Do they get a bun and all?
    Idris: They don't come to us, do they?  # look: down # face: blank
* (film) "Has Huw seen the film yet? It's had eleven hundred views since Sunday."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: notice_aloud # evidence: open_and_honest # see: pace_of_child
    # why: You were open about the film, and did not put it off. But Idris had had only four minutes of being good at something before that.
    # thought: I know how many. I can count views.
    Idris: Twelve. Don't read what's under it.  # look: down # face: tired
    He says it to the butter.
-
Huw comes through with a tray on his shoulder. He's a big man, who walks as if the floor were his. He looks at you.
Huw: Helps him with what, is it? Only he's been like a wet Sunday since, well, Sunday. Anything I should know?
Idris does not look round. His hands have stopped.  # pose: turned_away # face: worried # discuss: Whose is it to tell? What could you say that is true, and leaves it his?
* (bit_of_bother) "There was some bother on Saturday. He's handling it. He could do with some slack."
    ~ boss = 2
    ~ change(trust, -2)
    # move: speak_for # see: advocacy
    # why: You were sticking up for him. But Huw now knows that there's something to know, and Idris learned at his own bench that you will say it.
    # instead: "I don't talk about people behind their backs. May we borrow your yard?"
    # thought: You just told him. With me stood here.
    Huw: What sort of bother?
    He puts the tray down.
* (stood_there) "That's one for Idris, and he's stood right here, so you could ask him."
    ~ change(reliability, 1)
    ~ change(trust, -1)
    # move: hear_from_child # see: respect, pace_of_child
    # why: It was Idris's to tell, and you said so, to his boss. He'd both hands in the butter and no time to think, and he had to tell Huw something.
    # thought: Cheers for that.
    Idris: I'm tired, Huw. That's all it is.
    Huw looks at the two of you for rather longer than it takes.
* (get_fed) "With eating it, mostly. I come round, ask him things, and get fed."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: joke_past_it # see: open_and_honest
    # why: You made Huw laugh, so Idris could breathe out. But Huw's question got no answer, so Idris will have it to face again, and the film too.
    # thought: Nice one. He'll ask again, mind.
    "Don't we all," says Huw, and goes to see to the ovens.
* (yard) "I'd leave that with him. Have you a yard where we could get some air?"
    ~ change(trust, 1)
    # move: take_a_break # see: understanding_choices, respect
    # why: You left it for Idris to tell, and asked for the yard, so he could get out of there. But Huw could see that there was something.
    # thought: Out. Yes.
    Huw: Ten minutes. Then the ovens want him.
-
{ boss == 2: -> you_told | -> his_to_tell }

= you_told
The yard, sacks and a cat. Idris has come out after you and is standing where you'd have to look up.  # pose: arms_crossed # face: angry # look: at
Idris: You told him. You bloody told him. I'd have got round to it.
* (own_it) "I did. It was yours, and I said it. I was wrong to, and I'm sorry."
    ~ change(trust, 1)
    # move: repair # evidence: repair_rupture
    # why: You owned it openly and defended nothing, so Idris had nothing to argue with. But it could not unsay what Huw had heard.
    # thought: No "but"? I was ready for the "but".
    Idris: He'll want to know what sort of bother.  # face: tired
    Idris: I'll do the rest. You stop out here with the cat.
* (would_see) "I'm sorry. He'd have seen the film by Friday, and I was trying to soften it."
    ~ change(trust, -1)
    # move: explain_yourself # evidence: repair_rupture
    # why: It was likely true, and there was a sorry in it. But what Idris heard was you defending what you had done, and that got in the way.
    # instead: "I told him something that was yours. I'm sorry. What would help with Huw now?"
    # thought: So it's the film's fault.
    Idris: You don't soften it by talking about it.
    He goes in and tells Huw the rest, with his back to the window.
* (out_or_gone) "Do you want me out here, or gone? Either's all right. You say."
    ~ change(empathy, 1)
    # move: offer_choice # evidence: time_and_space # see: repair_rupture, respect
    # why: An inspectorate asks for room with a child who's been let down, and you let Idris say how much. But you hadn't yet owned up to what you'd done.
    # thought: Out here. And shut up.
    Idris: Out here. And don't talk to anyone.
    He goes in and tells Huw the rest, with his back to the window.
* (square_it) "Let me go back in and square it with him. He likes you. He'll listen."
    ~ change(trust, -1)
    # move: fix_quietly # see: repair_rupture, advocacy
    # why: The trouble was that you'd spoken for Idris. You offered to do it again, better.
    # instead: "I've said too much already. I'm sorry. I'll stay out here unless you want me."
    # thought: No. Stop talking to people.
    Idris: Leave it.  # look: away
    He goes in. Through the glass you can see Huw listening with his arms folded.
-
-> kerb

= his_to_tell
The yard. Sacks, a drain, a cat on the warm bit of wall. He wipes his hands, finger by finger.  # pose: hands_busy # face: tired # look: down
You say that what happened on the water is for his solicitor. That there's police in it is his, to tell or not.
Idris: You think I should tell him.
* (cost) "It's yours. What's worse, him hearing it from you, or off the film?"
    { trust >= 12:
        ~ boss = 1
        ~ change(trust, 1)
        # move: ask_what_fits # evidence: voice_and_help # see: understanding_choices
        # why: A child may take more part with somebody he trusts. You'd picked both things for Idris to weigh, and he told you so, and weighed them all the same.
        # thought: Off the film. With me laughing on it.
    - else:
        # move: ask_what_fits # see: understanding_choices, voice_and_help
        # why: You gave Idris two things to choose between. He didn't trust you enough yet, so he took it as you telling him what to do.
        # thought: That's you telling me.
    }
    Idris: You always do that. You give me two, and one's rubbish.  # look: at
    {boss == 1: He goes in. You hear Huw say "Police, is it?" and then, a good bit later, "Right you are."|He goes in, and gets on with the trays.}
* (stand_there) "I'll stand there while you say it, if you'd like. I won't say a word."
    ~ boss = 1
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: offer_choice # see: care_shown, understanding_choices
    # why: You didn't leave Idris on his own with it. But he hadn't said that he would tell Huw, and after your offer he couldn't easily say no.
    # thought: So I'm doing it now, am I? Right.
    You stand by the flour bins. He says it to the ovens, in a dozen words, with no boat in them. Huw says "Police, is it?", and then nothing while four trays come out.
* (today) "I would, and today. Only that there's police in it. He'd mind it more off the film."
    { step.a_bit or step.drawer or step.stop_there:
        ~ boss = 1
        ~ change(trust, 1)
        # move: challenge_with_care # evidence: open_and_honest # see: challenge_and_encouragement, bond_first
        # why: Idris asked what you thought and you were honest. You had said a hard thing before and stayed, so this had something to stand on.
        # thought: I knew you'd say that. You could've said it nicer.
        Idris: Say what you mean, why don't you.  # face: cheeky
        He goes in. You hear Huw say "Police, is it?"
    - else:
        ~ change(trust, -1)
        # move: challenge_with_care # see: challenge_and_encouragement, bond_first
        # why: Idris asked, and you answered. But on Wednesday you hadn't said the hard things, so he couldn't see why you should be brave with his job.
        # instead: "I've an opinion. I'd sooner hear yours, and then you can have mine."
        # thought: Easy for you. You don't work here.
        Idris: I'll think about it.  # face: blank
    }
* (no_need) "You needn't, you know. Nobody has charged you with anything at all."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: avoid_challenge # evidence: understanding_choices # see: open_and_honest
    # why: Children in a Scottish study valued help to understand their choices. It was so, and took the weight off, but you left out the half Idris needed to choose.
    # thought: That's right, that is. I needn't.
    Idris: No.  # face: calm
    He thinks about it for a bit and looks lighter, and goes in whistling.
-
-> kerb

= kerb
Ten to seven. He walks you to the corner, {bakery.fold:eating yours, which has come out like a hat.|eating one that has split, and can't be sold.}  # scene: bakery # with: idris # pose: hands_in_pockets # face: serious # look: away # sound: outdoors
Idris: When I'm eighteen. Is it probation, then? That Anwen?
Idris: Nobody's said.
You: No. Somebody ought to have, by now. We'd thought that you'd be off it.
* (be_there) "If it is, you'll have met her first, with me there. I'll set it up."
    ~ promise(beside)
    # move: small_promise # evidence: introduced_not_posted # see: planned_endings
    # why: Guidance asks for planned introductions on a move to adult services. Nobody knows yet who'll have Idris, so you promised him the part that you can arrange.
    # thought: In the room, or just dropping me off?
    Idris: In the room, like. Not just the door.
    You: In the room.
* (text_friday) "I'll ask your solicitor about the birthday, and text you Friday week, whatever."
    ~ promise(friday)
    # move: small_promise # evidence: not_let_down
    # why: By an inspectorate's account children want not to be let down. Idris worries about one date, and you promised him another that he can check.
    # thought: Whatever. You'd better.
    Idris: Not an essay.
    You: Not an essay.
* (one_by_one) "It could be. Menna and probation settle that, person by person. You get a say in it."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: plain_information # evidence: worker_integrity # see: open_and_honest, introduced_not_posted
    # why: For black and mixed heritage boys inspectors put a worker's knowledge and straightness first, and the bond. You told Idris all there was, but he'd have liked a kind word.
    # thought: A say. I'll believe it when I'm sat there saying.
    Idris: How much of one?
    You: You're in the room, and your dad.
    Idris: Bloody hell. And who's Deio got?
    You: I don't know. I can't ask, for him.
* (she_is_lovely) "Anwen's lovely. I've met her twice. She'll like you, Idris, I promise you."
    ~ change(empathy, -1)
    # move: reassure_early # see: introduced_not_posted, open_and_honest
    # why: Idris had asked if he would be passed on, and you told him that she'd like him, so he still didn't know.
    # thought: I didn't ask was she nice.
    Idris: Everyone's lovely at the start.  # face: contempt
-
-> board

// ---------------------------------------------------------------------------------------------------------------
// Your week. Five things are on it and there is room for three.

=== board ===
Menna's whiteboard has your name at the top, and under it five things for the week. There is room for three. She counted the hours with you, twice, and then she gave you the cloth.  # scene: desk # with: menna # pose: listening # face: serious # sound: office
Menna: You can be cross with me or you can wipe. I'd do both.
Anwen at probation, and Idris, and you, in one room. An hour with Idris, to go through the page for his review. The solicitor, about the birthday: a morning outside court two, since the team's own police officer left in March. Cerys, fifteen, who moves to her aunt's on Thursday and has asked for you. And supervision: an hour, with her, which she won't let you rub out first.
You have had the cloth for a while now.  None of the five is there by mistake. Two of them you asked for.
-> wipe

= wipe
{ rubbed == 1: Four left, in your writing and hers.  # scene: desk # with: menna # pose: listening # face: calm # sound: office }
* (anwen) Rub out Anwen. Send her his file, with a page about what he is like.
    ~ bridge = false
    { owed(beside):
        ~ broken(beside)
        ~ change(reliability, -2)
        # why: Anwen gets every word about Idris and no introduction. He'd asked whether you would be in the room, you had said yes, and you let him down. # evidence: not_let_down # see: introduced_not_posted
    - else:
        ~ change(reliability, -1)
        # why: Guidance asks for introductions in steps on a move to adult services, and you let a page stand in. Anwen gets every word about Idris, and he gets a name. # evidence: introduced_not_posted # see: bond_most_cited
    }
    # move: file_first # see: not_handed_over
    # thought: So I get posted.
    It's a good page. You read it over three times. The word "engaging" is in it.
* (page_hour) Rub out his hour. Write the page tonight, at home, while it's quiet.
    ~ page = 0
    { owed(read_first):
        ~ broken(read_first)
        ~ change(reliability, -2)
        # why: The hour became a thing done for the record: in on time, and not seen by Idris. You'd said he would, with a pen, and you let him down. # evidence: not_let_down # see: tick_box
    - else:
        ~ change(reliability, -1)
        # why: Without time and patience, contact may become a thing done for the record, an inspectorate warns. Idris's hour did: you got it in on time, without him. # evidence: tick_box # see: enough_attention
    }
    # move: hide_behind_form # see: say_what_you_record
    # thought: You wrote about me in your house.
    By midnight you have a page and a half. You are rather pleased with one of the sentences.
* (solicitor) Rub out the solicitor. She is busy, and rings when there's something to say.
    ~ chased = false
    { owed(friday):
        ~ broken(friday)
        ~ change(reliability, -2)
        # why: She'd not rung, so you had nothing to tell. But you'd promised Idris a text, whatever the answer, and on Friday you let him down. # evidence: not_let_down
        # instead: "Could you ask them to decide before he's eighteen? And may I tell him that you've asked?"
    - else:
        ~ change(empathy, -1)
        # why: You didn't ask the solicitor, so nobody told the police that it matters to Idris whether they decide before his birthday. Nine weeks is not long for them.
    }
    # move: hope_for_the_best # see: advocacy
    # thought: Is anyone even ringing anyone?
    She doesn't ring.
* (cerys) Rub out Cerys's move, and ask Gareth to do it. He has the van anyway.
    ~ change(empathy, -1)
    # move: share_the_load # evidence: delivery_model # see: not_let_down, time_and_space
    # why: How work is shared out should make room for relationships. Here it made room for Idris, but Cerys, who had asked for you, got Gareth.
    # thought: What's up with you? You look like you've left something on a bus.
    Gareth says that she sat in the front with a lamp on her knees and asked if you were ill.
* (menna_hour) { rubbed == 1 } Rub out Menna's own hour. She's right there. You could ask her any time.
    ~ change(empathy, -1)
    # move: put_off # evidence: self_reflection # see: mirrored_culture, coached_workers, trained_workers
    # why: It gave an hour back to the week. But this work is likely to take reflection, and in that hour you might have asked why Idris answers so.
    # thought: Who do you talk to?
    Menna: Any time is never.  # face: smile
    But she watches you do it.
-
~ rubbed++
{ rubbed < 2: -> wipe }
{ not menna_hour:
    Menna's hour is a walk round the dock. She asks what his dad says, and you say not much.  # scene: desk # with: menna # pose: listening # face: calm # sound: outdoors
    Menna: And what does he do?
}
{ chased:
    The solicitor says that she'll write and press them to decide in time. It'd have to be settled, in court or out of it, before he is eighteen. She can't say that they will.{ owed(friday): You text Idris that on Friday, in twenty words. He sends back a thumb.}
    { owed(friday):
        ~ kept(friday)
        ~ change(reliability, 2)
    }
}
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The kitchen. His dad, the page, and the laugh at the end of the film.

=== kitchen ===
The flat is four floors up, over the chandler's. {board.cerys:On the third you've had a picture from Gareth, of a lamp on a landing. }{page == 0:It isn't for the page. His dad rang the office, and asked for you by name. }His dad is in from nights on the railway, in socks and an orange coat. He shakes your hand, points at a chair, and puts a glass of tea in front of it.  # scene: family_kitchen # with: idris # pose: upright # face: serious # look: down # sound: kitchen
His mam rings on Sundays, from Holyhead. This week she has rung every day. There is a calendar from a tile shop in Aden, years old, and next to it Idris's certificate, in a frame that cost more than you would think. It has been put up by someone with a spirit level. The window has the whole harbour in it. The launch is back on its mooring, with a new rope, very white.
He says nothing while it cools. Idris says nothing either. They do it in the same way, with the same hand round the glass.
{promises_broken ? friday: "Friday came, anyway," says Idris, to his.}
His dad, Mr Saleh, speaks to you, in English.
Mr Saleh: Tell me straight. Do they lock him up for this?
* (in_order) "It isn't likely. I can tell you what comes next, and who decides each part."
    ~ change(reliability, 1)
    # move: plain_information # evidence: open_and_honest # see: plain_words, respect
    # why: His dad had asked you for it straight, and got an honest answer. Idris heard the same, with nothing made nicer.
    # thought: "Isn't likely." That's not a no. He'll have heard that.
    You do it with the sugar, the spoons and the glass. The glass is the old order; a court could look at that again. He moves one spoon half an inch.
    Mr Saleh: So this one can be months.
    You: Yes.
    You draw it again on an envelope. Idris turns one arrow round, and he's right, and it goes up by the calendar.
* (no_chance) "For a boat and a rope, after the year that he's had? No, Mr Saleh. No chance."
    ~ change(trust, -1)
    # move: promise_outcome # see: open_and_honest, promises_undelivered
    # why: It may well be so. But it was said about a decision that isn't yours, and Idris watched his dad believe it.
    # instead: "I don't think it's likely. It isn't mine to decide, so I can't say no."
    # thought: You don't know that. Don't tell him that.
    His dad shuts his eyes for a second. Idris looks at you over the top of him.  # look: at # face: worried
* (not_slept) "{not board.menna_hour:I don't think so, and I can't say for certain. And you, since Saturday? What do you do with it all?|You'll not have slept since Saturday either. What do you do with it all?}"
    { not board.menna_hour:
        ~ change(empathy, 1)
        # move: work_with_family # evidence: mirrored_culture # see: alliance_unsettled
        # why: How managers treat workers is often passed on to families. Menna had listened to you, and you could ask after his dad, as Idris had never heard anybody do.
        # thought: He's answering. He doesn't answer.
        Mr Saleh: I walk the track. Two till five. If there is a crack you mark it and you ring it in. You don't shout at it.
        Idris: You shouted at me.  # look: at
        Mr Saleh: You are not a rail.
    - else:
        ~ change(empathy, -1)
        # move: answer_with_question # see: open_and_honest
        # why: His dad had asked you one straight question, and you asked him about himself instead. So Idris, who sat there, couldn't hear the answer either.
        # instead: "I don't know, Mr Saleh. I'll tell you what I do know, and then I'd like to hear how you are."
        # thought: He asked you something.
        "I drink tea," says his dad, and waits.
    }
* (tell_him) "Would you start, Idris, and I'll put in what's missing? You could ask either of us, Mr Saleh."
    { bounds:
        ~ change(empathy, 1)
        # move: offer_choice # evidence: worker_integrity # see: interpreter_not_child, understanding_choices
        # why: Inspectors put first, for black and mixed heritage boys, a worker who is straight and knows. From you Idris had heard where things stood, and could tell his dad.
        # thought: Right. Solicitor, police, then nobody knows. I do know it.
        You offer his dad an interpreter, for the hard words.
        Mr Saleh: I have the hard words.
        Idris tells him, with his eyes on the oilcloth. It's shorter than yours would have been. His dad asks him one thing, and you one thing.
    - else:
        ~ change(trust, -1)
        # move: offer_choice # see: say_what_you_record, plain_words
        # why: Idris had only bits of it, from several people. You asked him to explain, so he found out in front of his dad that he couldn't.
        # instead: "I'll go through it for both of you, with the spoons. Then show me, and I'll see what I left out."
        # thought: I don't, though. Nobody's said.
        Idris: I don't know, Dad.  # face: tired
    }
-
{ page == 0: -> posted_page | -> read_page }

= read_page
{ owed(read_first):
    You get out the page, unsent, as you said, with the Welsh on one side and the English on the other, and a pen.
- else:
    You get out the page, with the Welsh on one side and the English on the other. It goes in tomorrow.
}
Would he sooner read it or hear it? "Give it here," he says, and turns it to the English. He wants to see what they'll see. He reads with a finger, as he checks a delivery. It goes down, and stops.  # pose: hands_busy # look: down
Idris: "Poor choice of peers." Who's that, then?  # look: at # face: contempt # discuss: It's your sentence. What does he need it to say, and what do you need it to say?
* (pen) "Deio, and I've never met him. How should it say it, do you think?"
    ~ page = 2
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: write_together # evidence: social_pedagogy # see: say_what_you_record, valued_as_individual, child_first
    # why: You asked Idris for the words, so the page was made for this child, in this place, and saw the whole of him. But it went in late.
    # thought: He carried them up four flights. Put that.
    It takes most of an hour. He writes that Deio did his nain's shopping every Friday, when he couldn't. The night isn't in it: the solicitor's, you both say, at once. He crosses out "engaging", and puts "good with butter".
* (house_style) "I'm sorry, Idris. It's how they like it put. Every report I've seen has got that in."
    ~ change(trust, -1)
    # move: hide_behind_form # see: stigma_words, valued_as_individual
    # why: Idris asked who it meant, and you told him that it goes in every report, so he could only read it as Deio.
    # thought: So it's not even me. It's everyone.
    Idris: So it's crap, then.
    He reads the rest without the finger.
* (nobody_decided) "I'll lose that, and I'm sorry. You were arrested, and nobody's decided. That stays."
    ~ page = 2
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: challenge_with_care # evidence: open_and_honest # see: challenge_and_encouragement, say_what_you_record, fairness
    # why: A national framework is said to value honesty. You took out what wasn't so, and left what was, in front of Idris. But he had asked about Deio.
    # thought: Arrested. Put that. It's the rest you can't have.
    Idris: Nobody's decided. I'll have that on a mug.  # face: cheeky
    He takes the pen out of your hand and does it himself. Then he crosses out "engaging", and puts "good with butter".
* (second_page) "Look over the page, though. There's all the bakery, and what Huw says of you."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: general_praise # see: affirm_specific, open_and_honest
    # why: You showed Idris the good in it, and he liked that. But you left the phrase where it was, so he took it that you still meant it.
    # thought: That's nice, that. You still think it.
    He reads about the bakery twice.
    Idris: And the other one stays.  # look: at
-
{ owed(read_first):
    ~ kept(read_first)
    ~ change(reliability, 2)
}
-> laughing

= posted_page
The page is on the table. It came to him in the post, as it should, after it had gone in. He has underlined things.  # pose: arms_crossed
{promises_broken ? read_first:Idris: I used my own pen.}
Idris: "Poor choice of peers." Who's that, then?  # look: at # face: contempt # discuss: It has been sent. What can still be put right, and what can't?
* (never_saw) "You should've had that first. I'd sent it before you had seen it."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: repair # evidence: repair_rupture # see: say_what_you_record
    # why: An open answer may help to mend: you owned what you had done, so Idris did not have to prove it. But he'd asked about Deio, and got no answer.
    # thought: No. Well. At least you said.
    Idris: I'd have had that out.
    ~ page = 1
    You: It can have a page from you pinned on it. I'll send it tomorrow.
    He doesn't say yes. He turns the paper over to see if the back is blank.
* (midnight) "I'm sorry, Idris. I wrote it at midnight, after a week you would not believe."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: explain_yourself # see: repair_rupture
    # why: Idris gets up at half past three, and knows about tired, and felt for you. But he still did not know who the peers were.
    # thought: I start at four.
    Idris: And it reads like it.
* (mostly_good) "Most of it's good, if you read on. They'll see how far you've come."
    ~ change(empathy, -1)
    # move: general_praise # see: affirm_specific, stigma_words
    # why: Idris had asked about four words, and you talked about the others. He'd mocked that praise on the step, so he couldn't believe it now.
    # thought: There's the nod.
    Idris: I've done that one.  # face: contempt
-
-> laughing

= laughing
His dad gets up, moves the certificate a hair to the left, and goes to lie down. You can hear him not sleeping. On the other side of the wall is Nain's radio, a chapel somewhere, singing.  # pose: upright
Idris: She's seen it. My cousin showed her. She asked me who the man was.  # look: down # face: solemn
He has his phone out on the oilcloth, face down. There are two hundred comments under it now, and a good few say where he should go back to. He was born at the top of the hill.
You: They're vile. They can be reported.
Idris: Dad's not to see it.
* (owe_her) "That's a fair question of hers. You don't owe me an answer. You might owe her one."
    { page == 2 or never_saw:
        ~ change(trust, 1)
        # move: challenge_with_care # see: challenge_and_encouragement, repair_rupture, trauma_treatment
        # why: You spoke up for the man, and asked nothing about that night. Idris could take it, since you'd put right, or owned to, what was written of him.
        # thought: I know I do. I've got it with the sound on.
        Idris: I know I do.  # look: at
        Idris: The solicitor's had the rest. It's just I keep on hearing it. There's that stupid laugh.
        The radio does a whole verse. You ask if it's nights.
        Idris: It's when I stop.
        There's somebody for that, you say, and you'll bring her name. Not today, he says.
    - else:
        ~ change(trust, -1)
        # move: challenge_with_care # see: challenge_and_encouragement, stigma_words
        # why: What you said was so. But the page had just called Idris something that wasn't, and you hadn't put it right, so he put the two together.
        # instead: "She asked who he was. You needn't tell me that. I'd like to hear what she said."
        # thought: Put it on your page, then. Owes an old woman.
        Idris: Is that in there as well?  # face: angry
    }
* (nerves) "Half of that's nerves, I'd say. You couldn't have known how bad he was."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: excuse_for_them # see: challenge_and_encouragement, non_blaming, reasons_behind
    # why: It may even be why he laughed. But it was not yours to let Idris off, and he had not asked you to.
    # thought: I could see him. I was stood there.
    Idris: I know how bad he was.  # face: worried
    He says it so quietly that the wall nearly has it.
* (what_nain) "That's a hard one, from her. Did you find anything that you could say?"
    { bounds:
        ~ change(empathy, 1)
        # move: ask_how_it_felt # evidence: listen_take_seriously # see: confidentiality_limits
        # why: You listened, judged nothing, and took Nain's question seriously. Idris knew what he need not tell you, and could keep to this.
        # thought: I said a man. She said, which man? She'd have asked that of anyone.
        Idris: I said it's a man from the dock. She said, has he got a name.
        Idris: He's Mr Pugh. I've known that since I was six.  # look: at
    - else:
        # move: ask_how_it_felt # evidence: confidentiality_limits # see: listen_take_seriously
        # why: Say early what you may have to pass on. Idris hadn't been told while it was any use, and so he gave nothing away.
        # thought: Who wants to know?
        Idris: I said I didn't know him.
        Everybody in that town knows him.
    }
* (leave_phone) Leave the phone where it is, and listen to the hymn with him.
    { in_order or (tell_him and bounds) or never_saw or nobody_decided:
        ~ change(empathy, 1)
        # move: wait # evidence: pace_of_child # see: confidentiality_limits
        # why: You let the pause be, and Idris spoke when he was ready, at a table where things had been said plainly. Then he heard what you'd do with it.
        # thought: She'll have her eyes shut. She does the alto.
        Idris: He's got a wife. I looked. She does the flowers at Nain's chapel.
        You: Don't go and see her. Not yet, and not by yourself. I'll have to tell Menna that you looked.
        Idris: I only looked.  # look: away
    - else:
        # move: silence_too_soon # see: pace_of_child, open_and_honest
        # why: Not much had been said plainly in that kitchen. Idris had handed you the hardest thing he had, and it sat there.
        # thought: You can't say it either, then.
        Idris: Never mind.  # face: blank
        He turns the radio up through the wall, by knocking.
    }
-
-> square

// ---------------------------------------------------------------------------------------------------------------
// Probation: introduced, or posted.

=== square ===
{ promises_not_yours ? early:
    "By the birthday," he says, when you come down for him. He has taken to saying it as other people say hello.  # after: step.by_birthday # scene: reception # with: idris # pose: upright # face: suspicious # look: at # sound: office
}
{ bridge: -> in_the_room | -> by_letter }

= in_the_room
Three weeks on. It has been settled that if the order is still running after his birthday, Anwen will have it. She has walked over the square to you, so that the first time is on his side of it.  # scene: interview_room # with: idris # pose: slouched # face: blank # look: down # sound: office
{ owed(beside):
    ~ kept(beside)
    ~ change(reliability, 2)
    You are in the room. He checked, through the glass, before he came in.
}
He has come straight from work and has brought nothing. The chairs are the ones with arms. He has taken the one nearest the door, and looked to see which way it opens.
Anwen is fifty, with a cold. She asks which language. He says that he doesn't mind. She goes on in Welsh.
Anwen: So. What ought I to know about you?
Idris: It's all in there.
He means the folder. She hasn't opened it. It gets rather quiet.
* (slide_page) Ask Idris if he'd like his page, and slide it to him and not to her.
    { page == 2:
        ~ change(trust, 1)
        # move: write_in_their_words # evidence: introduced_not_posted # see: say_what_you_record
        # why: Guidance wants what the child thinks to go along to adult services. Half the page was Idris's words; you let him read it, and choose where to stop.
        # thought: "Good with butter." I wrote that. All right.
        He reads her four lines of it. She laughs at "good with butter", and has to find a tissue.
        Idris: That's as far as you get.  # look: at
    - else:
        ~ change(trust, -1)
        # move: write_in_their_words # see: introduced_not_posted, stigma_words
        # why: You handed Idris a page that wasn't in his words. He knew which line he would come to, so he couldn't read it to her.
        # instead: "There's a page about you. I'd not start there. Where would you?"
        # thought: I'm not reading her that.
        He looks at it, and shakes his head, and lets it lie.
    }
* (dough) "He's a baker, first of all. Idris, tell Anwen about you and the butter."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: speak_for # see: interests, introduced_not_posted
    # why: You gave Anwen the best of Idris, and she was interested. But it was his to give, and he'd have liked to be the one.
    # thought: That was mine. I'd have got to that.
    Idris: It goes in cold.  # look: away
    "Does it?" says Anwen. That is all that there is about butter.
* (you_first) "Could you go first, Anwen? He generally likes to hear who is asking."
    { trust >= 11:
        ~ change(empathy, 1)
        ~ change(trust, 1)
        # move: advocate # see: introduced_not_posted, trusted_adult_studies
        # why: Anwen had his folder and Idris had nothing of hers. You knew him well enough to see that, and this made it even.
        # thought: She's from Barry. She's scared of geese. Fine.
    - else:
        ~ change(empathy, 1)
        ~ change(trust, -1)
        # move: advocate # see: introduced_not_posted, trusted_adult_studies
        # why: She had his folder and he had nothing of hers, and this made it more even. But you told her what Idris likes, and he wasn't sure that you knew.
        # thought: Do I?
    }
    Anwen: I'm from Barry. Twenty-two years of this. Two cats. I was chased off a job by geese once, and I still cross the road.
    Idris: How many geese?  # look: at
* (slow_tap) "I'm going to get us some water. It's a slow tap. Start without me."
    { trust >= 12:
        ~ change(trust, 1)
        # move: connect_onward # evidence: introduced_not_posted
        # why: On a move to adult services guidance asks for introductions in steps. Idris was safe enough with you to be left, and the two of them had something without you.
        # thought: You did that on purpose.
        When you come back they've stopped talking, in the way that people do who were.
    - else:
        ~ change(trust, -1)
        ~ change(reliability, -1)
        # move: connect_onward # evidence: introduced_not_posted # see: one_steady_adult
        # why: Guidance asks for introductions in steps on a move to adult services. You took two at once, so Idris, who still needed you for the first, saw you get up.
        # instead: "I'll stop where I am. Say as much as you want to, or ask her something."
        # thought: Where are you going?
        When you come back nobody has said anything.
    }
-
-> last_step

= by_letter
Three weeks on. It has been settled that if the order is still running after his birthday, Anwen will have it. The letter has reached him before you have.  # scene: interview_room # with: idris # pose: arms_crossed # face: contempt # look: at # sound: office
He has come straight from work, and has brought nothing. He puts it on the table and smooths it flat with the side of his hand, as he would a sheet of paste. The fold has gone grey. He has had it open a good few times.
Idris: "Dear Mr Saleh." That's my dad. "Failure to attend." I've not done anything yet. There's Welsh on the back. It's no warmer.
Idris: {promises_broken ? beside:In the room, you said.|So that's her, is it?}
* (standard) "I'm sorry. It's a standard letter. Everybody gets that one, word for word."
    ~ change(trust, -1)
    # move: hide_behind_form # evidence: introduced_not_posted # see: plain_words
    # why: When a child moves to adult services, guidance asks that worries be answered. That letter is all that Idris has of her, and you explained it and left it there.
    # instead: "It's a rotten way to meet somebody. I should have set it up, and I didn't."
    # thought: So everyone's failed, then. Word for word.
    Idris: Word for word.
* (should_have) "You ought to have met her first, with me there. I let that one go. I'm sorry."
    ~ change(trust, 1)
    ~ bridge = true
    # move: repair # evidence: repair_rupture # see: introduced_not_posted
    # why: You owned what was left out, and didn't defend the letter. An open answer may help to mend, but it is still the first Idris had of her.
    # thought: You had enough on. You should've, though.
    Idris: Is it too late?
    You ring from the desk with him there. She can do twenty minutes on Friday, at hers, between two other people. The two of you go.
* (she_is_nice) "Forget the letter. She's funny, Anwen. She was chased off a job by geese."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: reassure_early # see: introduced_not_posted
    # why: Your geese made Idris smile. But nothing you said could help him to go through her door on his own.
    # thought: Geese is good. It's still "failure".
    Idris: How many geese?  # face: cheeky
    You don't know. You could have asked her that, he says.
* (read_it) "Shall we go through it, line by line, and I'll put it in ordinary words?"
    ~ change(empathy, 1)
    # move: plain_information # evidence: plain_words # see: introduced_not_posted
    # why: You put it in plain words, one line at a time, so Idris knew the place, day and time. But he'd hoped for a person, and got a better letter.
    # thought: So it's the green door. They could have said.
    It comes down to three lines. You print them big, and he folds them into the back of his phone.
-
-> last_step

// ---------------------------------------------------------------------------------------------------------------
// Three weeks to go.

=== last_step ===
Three weeks before his birthday. The step, dry this time. {boss > 0:Huw knows, and has put him on Saturdays.|Huw saw the film in the end. He put him on the mixers, at the back, for a month.} {trust < 9:There's no bag. His hood is up.|He gives you the bag. It's warm again.}  # scene: office_step # with: idris # pose: hands_in_pockets # face: calm # look: away # sound: outdoors
{ chased: The police have written back. They'll try to decide before the birthday. They say that it is only trying.|The police haven't decided. Nobody has asked them to hurry.}
{ trust < 9:
    Idris: The college want to know where I'll be in September. I've not put anything.
    He watches a gull look for the bag, and walk off.
- else:
    Idris: I signed the college thing. The second year. They want to know where you'll be in September, and I put here.
    He watches a gull walk up to the bag, and think, and walk off. His own hood is down. He has had his hair cut, and has flour in it already. Upstairs Menna's window is open an inch.
}
Idris: So what happens to Wednesdays, after?  # look: at # face: serious
* (it_is) "They stop, if it goes to Anwen. The door's open after, though. You know the step."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: open_door # evidence: planned_endings # see: promises_undelivered, more_contact
    # why: An ending should be planned, and Idris wasn't told which Wednesday is the last. He could see that you meant the open door, but it's nothing he can check.
    # thought: Everyone's door is always open. Then you go and it's shut.
    Idris: You've got a buzzer.  # face: cheeky
* (next_week) "If Anwen takes you on, they stop. I'll tell you which is the last, and I'll be here for it."
    ~ change(reliability, 1)
    { trust < 11:
        ~ change(empathy, -1)
        # why: Idris got an ending with a plan to it, and you at it. But one child said that the relationship made them feel wanted, and Idris got no kind word. # evidence: hope_and_wanted # see: planned_endings
    - else:
        # why: An ending should be planned. Idris asked, and you told him what would stop, that he'd hear which was the last, and that you'd be there at it. # evidence: planned_endings
    }
    # move: name_the_ending # see: not_let_down
    # thought: So they stop. All right. So I'll know which.
    Idris: You could've said it nicer.
    You: I couldn't think how.
* (who_else) "I've been wanting to ask who you'd ring, if it went wrong at five in the morning."
    { trust >= 11:
        ~ change(empathy, 1)
        # move: connect_onward # evidence: adults_in_community # see: voice_and_help, planned_endings, mentoring, longer_supports
        # why: The inspectorate counts other adults around a child among ties that can do good. Idris trusted you enough to answer, and it was Huw.
        # thought: Five in the morning? Huw. He's up.
        Idris: I'm at work at five in the morning. I'd ask Huw.  # face: calm
        Idris: Or my dad, he's up. Half this town's up. You lot are asleep.
    - else:
        ~ change(empathy, -1)
        # move: connect_onward # evidence: longer_supports # see: tick_box
        # why: An overview points to supports that last, and you were thinking of after. But to Idris it sounded like somebody with a box to fill.
        # thought: Is that on the form?
        Idris: Nobody. I'd be at work.  # look: away
    }
* (you_came) "I don't know. I know that you came to them. You even came on the worst one."
    ~ change(trust, 1)
    # move: name_one_thing # evidence: affirm_specific # see: worst_spells
    { trust < 12:
        ~ change(empathy, -1)
        # why: You named one real thing that Idris had done. It didn't say what would become of the two of you, and he wasn't sure enough to leave it there.
    - else:
        # why: You named one real thing that Idris had done. It didn't say what would become of the two of you, and he could leave it at that.
    }
    # thought: I thought you were going to drop me. I came to get it over with.
    He looks down, and stays until the second bus.  # look: down
-
{ not bridge: -> by_post }
{ trust < 9: -> nights }
{ chased and page > 0: -> second_letter|-> across_the_square }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

=== second_letter ===
There's a panel on the Friday: the police, Menna, and somebody who has been to see Mr Pugh. It needn't go to court, they settle, if Idris says that it was him. He does, at the station, with the solicitor in the next chair. It's a conditional caution: sixteen weeks of things to do, which he has said yes to, and half of a rope. The solicitor's letter had asked them to look at the date. Nobody will say if that is why.  # scene: office_step # with: idris # pose: hands_in_pockets # face: calm # look: at # sound: outdoors
Mr Pugh is asked, by the same somebody, if he would read something. He says not yet, and if he does, then in Welsh. It takes Idris four goes, and Nain does the accents.
You get the other letter out of the drawer, and that one goes in. It has had to be written again, with all that in it. The court asks about that, and hears about it. It ends the order two days before he is eighteen. You hadn't been sure.
{ promises_not_yours ? early:
    You had told him that you were, and that has bothered you more since it came true.  # after: step.by_birthday
}
{boss == 1:Huw comes to court in his whites, and says his piece to the wrong window.|{boss == 2:Huw comes to court in his whites, and has been told what to say, by Idris.|Huw gives him the morning off, and doesn't ask what for.}}
In April Deio gets four months. Idris had asked his solicitor if he might sit at the back, and sat at the back.
The last Wednesday he brings a whole box. You've to leave them alone for ten minutes, he says.
Menna: Did you ever say it? That you were disappointed?  # scene: desk # with: menna # pose: upright # face: smile
You tell her. She has flour on her cup.  # ending: second_letter # discuss: Some of this was luck. Which parts were not?
-> END

=== across_the_square ===
{ promises_not_yours ? early:
    He is eighteen, and still on it. "By the birthday," he says, once, and does the nod.  # after: step.by_birthday
}
The charge comes a week after his birthday. {chased:They had tried, they say. }So it is the adult court, with the dock at the side, in English, at ten, off a shift. Nobody had asked him which. He has to be told to sit. They fine him, and there's the rope to pay for. It's in the paper on the Thursday, with his street. The order stays as it was, and what's left of it goes to Anwen.  # scene: reception # with: idris # pose: upright # face: serious # look: at # sound: office
{ boss == 1: Huw writes a letter for it. It has two lines. They say that Idris is never late, and told him there was trouble before he had seen any.|Huw isn't there. He gives him the morning off, and doesn't ask what for.} His dad comes straight off nights, in the orange coat, and sits so close that they are made to move.
You walk over the square with him, the first time after. At the green door he stops you.
Idris: I can do this bit.  # face: calm
Anwen says that he comes, most weeks. He missed two in the spring, when Deio got four months, and rang her about the second. He writes to him. She found him the address. She was once chased off a job by geese. He has told her how many are too many. In his view it is four. In May she moves to the courts, and there's a letter for Mr Saleh, but she'd told him first.
{ page == 2: She has his page on the top of the folder. He has since crossed out another line.|Her own page about him is longer than yours. She read it out to him, she says, and it took a while.}
Menna: You'll miss him.  # scene: desk # with: menna # pose: listening # face: calm
She says it as if it were on the board, and leaves you the cloth.  # ending: across_the_square # discuss: He went through the door by himself. What had been done, and by whom, so that he could?
-> END

=== nights ===
{ promises_not_yours ? early:
    He is eighteen, and still on it. He doesn't mention it.  # after: step.by_birthday
}
The charge comes a week after his birthday. It is the adult court, and a fine, and the rope. He finds that out from his solicitor, and you find it out from a list.  # scene: office_step # with: idris # pose: turned_away # face: tired # look: away # sound: rain
By then he isn't at Huw's. {boss == 2: Huw had said, "Tell me things," and he had said, "Ask the council."|Nobody sacked him. He stopped going in, one Tuesday. Huw rang twice.} There is a bread factory out by the ring road, twelve thousand an hour. He's on nights there, and he is good at it. The money is better, and nobody asks him anything.
He had met Anwen with you sitting by, and now he goes to her. He comes late, stays ten minutes, and is rude about the chairs. She has started getting in a chair that he can be ruder about.
His dad rings you in April, which he has never done.
Mr Saleh: He is making the bread at home. In the night. With the butter. I thought that you would want to know it.
You say that you did want to. There's a silence, the kind he has.
Menna: Which bit would you have over again?  # scene: desk # with: menna # pose: upright # face: serious
You start to say.
Menna: Slower.
She puts her cup down, and waits.  # ending: nights # discuss: He still goes, and he still bakes. What does he need from Anwen that he didn't get from you, and how would she come to know it?
-> END

=== by_post ===
{ promises_not_yours ? early:
    He is eighteen, and still on it.  # after: step.by_birthday
}
The birthday is on a Thursday. On the Monday after it he has an appointment at a green door. He walks by it twice, and goes home to bed.  # scene: reception # with: idris # pose: hands_in_pockets # face: blank # look: away # sound: outdoors
So the first thing that Anwen sends him is a warning. It's another standard letter.
It's Nain who finds it, in his hood, and asks him if she may. She puts on her chapel coat and brings him, up four flights' worth of hill, and sits down in the probation office between a man with a dog and a man with a can. She asks Anwen, in Welsh, who her people are. They have no cousin in common. It takes half an hour to be sure. Then she lets Idris speak.
{ trust >= 9:
    He rings you from the bus.
    Idris: I've been. You'd have hated the chairs.
    It's the only time he rings.
- else:
    You hear of it from Anwen, who tells it well, and thinks that you will find it funny.
}
The charge comes in the end, and a fine, and the rope. {boss == 0: Huw moves him off the mixers in the end.|Huw minds his Saturdays for him.} On Mondays Nain comes too, until the summer, when she says that he knows the way.  # face: calm
Menna: She did that well.  # scene: desk # with: menna # pose: upright # face: calm
She has Anwen's number up on the board already, for somebody else's boy. She hands you the pen.  # ending: by_post # discuss: What would the hour have cost, and who paid for it not being spent?
-> END
