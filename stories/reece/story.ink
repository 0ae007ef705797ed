// Passenger seat: Reece, fifteen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = told_first, gary, thursday, stay_home

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR told = false        // he has been told, before it mattered, what goes further
VAR said = 0            // what he told you: 0 nothing, 1 some of it, 2 all of it because you let him think it would stay in the car, 3 some of it, and he heard you pass it on
VAR night = 0           // Thursday night: 0 he was in, 1 he was fetched back, 2 he was gone till Saturday
VAR mum = false         // Kelly has somebody to ring
VAR near = 0            // how near he is after the kitchen: 0 not coming down, 1 the back seat, 2 the front

~ trust = 10
~ empathy = 9
~ reliability = 10
-> keys

=== keys ===
Ros won't give you the keys until you have read her the form.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Route, times, phone charged, who to ring. The front seat is allowed. In the box for why, she has put "sick in back".
Ros: He's fifteen. Four drills, still boxed, in a bag, behind the Co-op. He owned up to minding them, and to having a fair idea. They'd come out of a joiner's van. Community resolution, so no court.
Ros: He asked the police if the joiner had got them back. It's in the file, because they were surprised.
Ros: The dogs are extra. He asked for those, and nobody can make him. This is your third Thursday, and the first without me in the back. I've told him what goes further than us. He told me about a llama. It's the other car today, the one with opinions.
Ros: His grandad died in April. School finished with him in May. He's on the list for ADHD, and the list's longer than he is. In August his mum, Kelly, rang him in missing, two nights. Then she rang to say she'd muddled her days, so nobody offered him anyone to tell.  # face: serious
Ros: Anything bothers you, you ring me. Up to six o'clock it's me and children's social care. After six it's the out-of-hours team. They're on the back of your lanyard.
You: What if it's nothing?
Ros: Then ring me and say it was nothing. I like those.  # face: smile
-> drive_there

// ---------------------------------------------------------------------------------------------------------------
// The drive there. He talks. Most of it is about a llama.

=== drive_there ===
Half past three, outside the flats on the Fold. He is talking before he has the door open. Red puffer jacket, zipped to the chin, in September. He is turning a fishing float between his finger and thumb.  # scene: car # with: reece # pose: hands_busy # face: cheeky # look: away # sound: car
Reece: Is that clock right? It's not right. It's an hour out. My auntie's cooker does that. Her with the llama. It's not hers, it's next door's. It thinks it's hers. It's spat on a vicar now. Swear down. Does this one do ninety?
You: It does thirty.
The satnav says to take the second exit. There has been no roundabout there for two years.
Reece: Who's she? She's not well. She wants to be called Brenda, her.
By the time you have an answer he is on to his cousin's teeth, a shop that only sells hats, and whether you could lift a shark. You have been asked six things, and none of them was waiting for an answer.
* (brenda) "Brenda hasn't been the same since the bypass. We don't mention it in here."
    ~ change(empathy, 1)
    # move: play_along # evidence: bond_most_cited # see: bond_first, work_on_the_move
    # why: Better relationships are named most steadily as helping a child, an inspectorate says. One can start with a joke: Reece made one about the satnav, and you joined in.
    # thought: You're all right. You're not even laughing.
    Reece: What bypass?  # look: at
    You: Exactly.
    Reece: Poor Brenda.  # face: smile
* (limits_now) "Before Brenda loses us: what I do with things that you tell me."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    ~ told = true
    # move: honest_limits # evidence: confidentiality_limits # see: role_clarification
    # why: Reece knows early what you may have to pass on, before there is anything to pass on. But it stopped him halfway up a shark.
    # thought: Why, what have I said?
    You say it in three pieces. You write up what the two of you do. Ros can read it. If you thought that he wasn't safe, or that somebody else wasn't, you would have to tell somebody.
    Reece: Right.  # look: down # face: blank
    He gives it as far as the lights.
    Reece: Can llamas swim?  # look: away
* (quiet) Switch Brenda off, and leave a bit of quiet in case he would like some.
    ~ change(empathy, -1)
    # move: silence_too_soon # evidence: no_blueprint # see: pace_of_child
    # why: By the inspectorate's account there is no single recipe. Reece was managing by talking. You stopped that, so he had to fill the gap alone.
    # instead: "I'd not heard that about llamas. What did the vicar say?"
    # thought: What? What have I done? Say something. Sharks.
    It lasts for three seconds. Brenda comes back by herself at the next junction, as she does.
    Reece: Sharks don't sleep. If they stop they drown. That's a fact. You'd think they'd be used to it. What's your favourite crisp?  # face: worried
* (shattered) "You look shattered, Reece. Were you up late last night, or up early?"
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: question_as_search # see: care_shown, pace_of_child
    # why: You had looked at Reece and seen that he was tired. But it was the first question of the day that wanted to know where he had been.
    # thought: Who's said something? Has my mum said something?
    Reece: Both.  # look: at # face: suspicious
    Reece: I don't sleep, me. I'm like a shark. If they stop, they drown.  # look: away
-
It goes on like this, past the tip, as far as the swing bridge. Then for half a mile the road runs next to the canal, and the float stops.
Reece: That's peg nine. You can't see it. You can see the bin. That's my grandad's, nine is.  # look: away # face: calm
You wait for the llama to come back. It takes a moment longer than it has been taking.
Reece: Do you know a pike'll eat a duck? A whole one. It starts with the feet.  # discuss: He has said something, and gone straight off it. What would follow him, and what would pull him back?
* (close) "It sounds as if you two were close. Do you still miss going with him?"
    ~ change(empathy, -1)
    # move: ask_about_loss # evidence: time_and_space # see: pace_of_child, trauma_treatment
    # why: After a loss an inspectorate asks for time and room, and Reece had got himself from his grandad to a duck. Your question took him back.
    # instead: "Starts with the feet. Where did you find that out?"
    # thought: Don't. Not in a car.
    Reece: We still go.
    He hears it, and so do you.  # face: blank
    Reece: It's boring, fishing. You just sit there. Have you had your tea?  # face: cheeky
* (what_peg) "I don't know what a peg is. I've been thinking it was for the washing."
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests # see: social_pedagogy
    # why: One child told inspectors that being asked about interests mattered most. You asked about the fishing, and Reece could be the one who knew.
    # thought: How do you not know that?
    Reece: It's where you sit. They've all got a number. You sit on your box, and he sits on his, and nobody says nothing for six hours.  # look: at
    He says it the way people talk about Spain.
* (ros_told) "Ros told me he died in April. I'm sorry. I thought you'd want to know I knew."
    ~ change(trust, 1)
    ~ change(empathy, -1)
    # move: honest_self # evidence: open_and_honest # see: pace_of_child
    # why: You were open about what you know, and Reece won't have to wonder. He had not said that his grandad was dead, though, and now it had been said.
    # thought: So it's wrote down. Peg nine's not wrote down.
    Reece: Yeah. Cheers.  # look: down # face: solemn
    The bin goes by.
    Reece: It'd have a cat as well. If it fell in.  # look: away
* (feet) "Why the feet? I'd have thought it would want the head out of the way first."
    { brenda:
        ~ change(trust, 1)
        # move: play_along # see: pace_of_child, bond_first
        # why: Reece had chosen the duck, and you went with him. After Brenda he could take it as company.
        # thought: It's a good question, is that.
    - else:
        # move: play_along # see: pace_of_child, bond_first
        # why: Reece had chosen the duck, and you went with him. But so far you had stopped him talking or asked him things, and he wasn't sure of this one.
        # thought: Are you taking the mick?
    }
    Reece: It's coming from underneath, is why. It only sees the feet.
    {brenda:Reece: My grandad opened one up once. It had a whole foot in it. Orange.|Reece: Then it's gone.}
-
The gates. A lot of barking. He has his hand on the belt and doesn't press it.
{told:Reece: What you said before. Is it all wrote down, then? What I say?|Reece: What do you do with it all? What I say. Is there a file?}  # look: down # face: serious
* (first_me) "Ros can read it. If it has to go past her you'd hear first, as long as that's safe."
    ~ told = true
    ~ promise(told_first)
    # move: small_promise # evidence: confidentiality_limits # see: consent_not_secrecy, not_let_down
    # why: No change yet. Reece was told that some things go further, and given one thing to hold you to when they do.
    # thought: Before them. Right.
    Reece: Go past her when?  # look: at
    You: If I thought you weren't safe.
    Reece: Off a dog? I'm only going to get bit.  # face: cheeky
    You: More than bit. Somebody making you do things, or you scared to go home, or somebody else going to get hurt.
    Reece: Right.  # look: down
* (times) "Mostly it's what time we set off and how many dogs. You'd be asleep by page two."
    { told:
        ~ change(empathy, 1)
        # move: joke_past_it # see: say_what_you_record, open_and_honest
        # why: You had already told Reece the serious part, and joked about the rest, which was true, so he could get out of the car.
        # thought: So it's only that. And the other thing.
    - else:
        ~ change(trust, -1)
        # move: joke_past_it # evidence: open_and_honest # see: say_what_you_record
        # why: It's nearly all that is in there. But Reece had asked where his words go, and you weren't open about the rest.
        # instead: "There's a file. If I thought you weren't safe I'd have to tell somebody, and I'd tell you that I was."
        # thought: That's not everything, though. Is it?
    }
    Reece: There's eleven dogs. You can put that now.  # face: cheeky
* (read_it) "There's a page every week. Last week's is in that folder. You can put me right."
    ~ change(trust, 1)
    # move: say_what_you_record # evidence: say_what_you_record # see: confidentiality_limits
    # why: As one advice service does, you told Reece plainly that notes are kept, and he could check them. But he wasn't told who else may read them.
    # thought: I don't read stuff. I looked for the llama, though.
    He has it out before you've finished. He runs a thumb down it.
    Reece: You've not put the llama.  # look: at # face: surprised
    You: It's on the back.
* (which_thing) "What are you thinking of, Reece? Is there something you'd want left out?"
    { told:
        ~ change(empathy, 1)
    - else:
        # instead: "There is, and you can see it. And if I thought you weren't safe, I couldn't keep that in it."
    }
    ~ change(trust, -1)
    # move: answer_with_question # see: open_and_honest, say_what_you_record
    # why: Reece had asked what you do, and was asked what he had done. If there was something, that was the end of it for now.
    # thought: I only asked.
    Reece: No.  # look: away # face: blank
    The belt goes off like a shot.
-
-> dogs

// ---------------------------------------------------------------------------------------------------------------
// The dogs. What he is like when he does not talk, and what buzzes.

=== dogs ===
Mo drove a school bus for thirty years and still counts heads. She gives you each a brush.  # scene: animal_shelter # with: reece # pose: upright # face: calm # look: away # sound: outdoors
Mo: That's two brushes. I'll have two back.
Reece: She says that every time. I've never even had a brush off her.
In the end run is Gary, a lurcher with four teeth, who faces the wall. He has been here since last October. People come to choose a dog, and Gary doesn't turn round.
This week Reece goes in, sits on the concrete with his back to Gary, and shuts up.  # pose: slouched # look: down
You sweep. It's a while before you know what is missing. Twenty minutes, and he hasn't said a word. Then Gary gets up, has a think, and sits down with his spine against the red jacket.
Reece: What happens to him?  # face: serious
He says it so as not to move his back.
Reece: If nobody picks him.
* (someone_will) "Somebody will. They've only never seen him sat like that, with a friend."
    ~ change(empathy, -1)
    # move: reassure_early # evidence: listen_take_seriously # see: open_and_honest, optimism
    # why: Reece asked in earnest what happens if nobody picks Gary. You said that somebody will, so his question wasn't listened to or taken seriously.
    # instead: "I don't know what happens. Mo would. Shall we ask her?"
    # thought: They've had a year, though.
    Reece: Yeah.
    Gary looks over at the wall, to see if it's still there.
* (gary_ask) "I don't know. I'll ask Mo, and text you by Monday, even if it isn't good."
    ~ promise(gary)
    # move: small_promise # evidence: not_let_down
    # why: No change yet. Reece asked what you could not answer, and got a day he can check. By an inspectorate's account children want somebody who doesn't let them down.
    # thought: You won't. You might.
    Reece: On which phone?
    He says it quickly, and gives you a number.
* (sit) Put the brush down, and sit on the concrete on the far side of the wire.
    { drive_there.quiet or drive_there.close:
        # move: wait # see: pace_of_child, common_third
        # why: It was his kind of quiet and not yours. But in the car you had gone after something, and Reece kept an eye on you.
        # thought: Are you going to start again?
        Reece: You'll get piles.  # look: at
        He watches you over the dog for as long as you stop there, which isn't long.
    - else:
        ~ change(empathy, 1)
        # move: wait # evidence: pace_of_child # see: common_third
        # why: Reece was quiet because he wanted to be, for once. You let the pause be, sat down facing the other way, and it held.
        # thought: You didn't say he'll be fine.
        It is very cold and slightly wet. Nobody says that somebody will have him.
        Reece: He can hear you breathing.  # face: calm
    }
* (since_october) "I don't know. I know he's not sat that near to anybody since October."
    ~ change(trust, 1)
    # move: name_one_thing # evidence: affirm_specific # see: open_and_honest, belief_in_child
    # why: Reece got the part you did know. You named one real thing that he had done, and he could see it was so.
    # thought: He's warm. He's dead bony, though.
    Reece: He's only tired.
    He goes red to the ears, and doesn't move for another ten minutes.
-
Next is a terrier called Duchess, who bites.
Reece: Her real name's Susan. They changed it so people would want her.  # pose: upright # face: cheeky
You have an end of the run each when his jacket buzzes. He takes out a phone. It isn't that one. He takes out another.  # pose: on_the_phone # face: worried # look: down # sound: phone
Reece: It's only my mate. He got us this one so he can get hold of us. He's sound. He got us a rod and all. Twelve foot. You want to see it.
It is the fourth time since four o'clock. He reads it with his back to you.  # pose: turned_away
* (catch) "What have you had on it, then? I want pounds and ounces, and witnesses."
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests # see: hear_do_not_investigate
    # why: You asked about the fishing and not where the rod came from. Asked about what he likes, Reece told you something that nobody else had been told.
    # thought: I've not even wet it.
    Reece: Nothing.  # pose: upright # look: down
    Reece: It's for carp. There's no carp in our bit. We do roach.
    Reece: It's a good one, though. He didn't know.
* (gets) "That's a lot of money, a rod like that. What does your mate get out of it?"
    ~ change(trust, -1)
    # move: run_down_the_bond # evidence: hear_do_not_investigate # see: real_bond
    # why: It was the right thing to wonder. But advice is not to look into it yourself: you asked aloud, which left Reece to stand up for the man.
    # instead: "You've not said if it's any good. Is it?"
    # thought: You don't know him.
    Reece: Nothing. He's just like that. He looks after people.  # pose: arms_crossed # face: contempt # look: at
    He says a good deal more about how sound he is, all the way round the yard.
* (not_ask) "A phone and a rod. I've noticed them. I'm not asking, and I'm not blind."
    { told:
        ~ change(trust, 1)
        # move: notice_aloud # evidence: open_and_honest # see: hear_do_not_investigate, confidentiality_limits
        # why: You were open about what you'd seen, and didn't pretend. Reece knew already what you do with what you hear.
        # thought: You're not asking. Why aren't you asking?
        Reece: Right.  # pose: upright # look: at # face: serious
        He looks at you quite hard, and then goes and does the bit by the drain, which nobody ever does.
    - else:
        ~ change(trust, -1)
        ~ change(reliability, 1)
        # move: notice_aloud # evidence: confidentiality_limits # see: open_and_honest
        # why: It was honest. But you hadn't said early what you may have to pass on, so to Reece it sounded like the start of trouble.
        # thought: What are you going to do, then?
        Reece: It's only a phone.  # face: suspicious # look: at
    }
* (locker) "Stick it in Mo's locker while we do Duchess. She can smell a ringtone."
    ~ change(empathy, 1)
    # move: fix_quietly # see: care_shown, used_by_adults
    # why: You suggested the locker, so for an hour nobody could get hold of Reece. But whoever it was went on ringing.
    # thought: He'll go mad. It's only an hour.
    Reece: I'm meant to have it on me.  # pose: upright # look: at # face: worried
    He puts it in himself, and keeps the key. Duchess bites the brush, the hose and a visiting vet, and he laughs till he has to sit down, and twice he looks over at the locker.  # pose: slouched # face: smile
-
Mo counts you both out at the gate.
-> drive_back

// ---------------------------------------------------------------------------------------------------------------
// The drive back. He stops talking, and then he starts.

=== drive_back ===
Ten past five. The car says ten past four. He gets in and does up his belt, and does not say anything about the clock.  # scene: car # with: reece # pose: hands_busy # face: solemn # look: down # sound: car
{ dogs.locker: Eleven missed calls. He has counted them twice, with his lips.}
Brenda says to turn around when possible. He lets her. You go past the crematorium and past the carpet place. There's a silver car behind you that was there at the gates, and at the carpet place it turns off. He has slid down till the belt is across his neck. You find that you have been holding the wheel at the top.
It's two miles since he spoke. In that seat, it's a noise.  # discuss: What is this silence? What would you be tempted to do with it, and for whose sake?
* (layby) Pull into the lay-by, turn the engine off, and turn round to give him all of you.
    ~ change(trust, -1)
    # move: stop_and_face # see: work_on_the_move, no_blueprint
    # why: You stopped and turned to face Reece, a foot away in a small car, so he couldn't look at the road and start in his own time.
    # instead: "I'm going the long way, past the reservoir. It's ten minutes more."
    # thought: Don't look at us. Drive. Just drive.
    Reece: What have we stopped for?  # look: away # face: worried
    A lorry goes by and the car rocks. You start it again.
* (drive_on) Both hands on the wheel, thirty miles an hour, and let the road have it for a bit.
    {
    - dogs.locker:
        ~ change(empathy, -1)
        # move: silence_too_soon # evidence: self_reflection # see: pace_of_child
        # why: It was worth asking yourself what lay behind the silence. Reece was counting calls that he'd missed because of the locker, your idea, and you said nothing.
        # instead: "That's my doing, the locker. Are you in bother for not answering?"
        # thought: He'll ask where I was. What do I say?
        He turns the phone over, and over, and over.
    - dogs.gets:
        # move: wait # see: pace_of_child, work_on_the_move
        # why: You kept your eyes where they belonged. But Reece had stood up for the man all round the yard, and after that a silence was one more question.
        # thought: You're still on about him. You're just doing it quiet.
        "He is sound," he says, to the window.
    - else:
        ~ change(empathy, 1)
        # move: wait # evidence: pace_of_child # see: work_on_the_move
        # why: It was the first quiet that Reece had made in that seat. You let it be, eyes where they belonged, and he could go on.
        # thought: Nobody's looking.
        A bank, a bus shelter, a man up a ladder. The float goes round, and back, and round.
    }
* (upset_her) "Brenda's sulking, I think. You've not been rude to her for two miles, Reece."
    { dogs.locker:
        ~ change(empathy, 1)
        ~ change(trust, -1)
        # move: play_along # see: repair_rupture
        # why: It let Reece breathe out, and it asked for nothing. But the eleven calls came of the locker, which was your idea, and they went past in a joke.
        # thought: Eleven. He never rings eleven.
        Reece: She'll get over it.  # look: at
        He laughs, nearly, and it uses up what he had been holding it in with.
    - else:
        ~ change(empathy, -1)
        # move: joke_past_it # evidence: pace_of_child # see: listen_take_seriously
        # why: You didn't let the pause be: Reece had stopped joking by himself, and it was you who started it again.
        # instead: "I'm not after anything. I like it quiet, this bit."
        # thought: Not now.
        Reece: Ha.  # face: blank
        It's the right length for a laugh.
    }
* (mints) "{dogs.locker:The locker was me, and I'm sorry.|You don't have to talk.} There's mints in there, and the radio's that one."
    ~ change(reliability, 1)
    { dogs.locker:
        # move: repair # evidence: repair_rupture # see: open_and_honest
        # why: You owned the locker openly, and defended nothing. An answer like that may help to mend, but Reece still had eleven calls to answer for.
        # thought: You can't tell him that. I'll have to.
    - else:
        ~ change(empathy, -1)
        # move: offer_choice # see: pace_of_child
        # why: You told Reece that he didn't have to talk. But you also gave him mints and a radio, so he turned to those when he'd been thinking.
        # thought: I was only thinking.
    }
    He has a mint, and finds a man talking about tyres. He turns it down as far as it will go without being off.
-
Past the tip he starts. He gets as far as "You know," and Brenda says to bear left, and he shuts his mouth again. At the next lights he says it to the glovebox.
Reece: If I tell you something, you won't say nothing, will you?  # look: down # face: worried # discuss: He has asked you straight. What is the least that he has to know before he opens his mouth?
* (just_us) "Not if you don't want me to. It's only you, me and Brenda in this car."
    ~ said = 2
    ~ change(trust, -2)
    # move: secrecy_promise # evidence: confidentiality_limits # see: report_in_wales
    # instead: "I can't promise that. I'd tell you who I was telling, and before them, if it was safe."
    { told:
        # why: It got Reece talking, and quickly. But you'd told him the truth already today, and this took it back: you can't keep such a secret, and he'll find out.
        # thought: That's not what you said before. You're saying it now, though.
    - else:
        # why: It got Reece talking, and quickly. But you can't promise to keep a secret like this, and when he finds out it may cost his trust.
        # thought: Right. All right. It's only you, then.
    }
* (rod_or_nights) "Is it about the rod, Reece, or is it those two nights? You can just nod."
    ~ change(trust, -1)
    # move: question_as_search # evidence: hear_do_not_investigate # see: confidentiality_limits
    # why: Advice is not to lead a child who starts to tell. You put a guess into Reece's mouth, so he found out what you had read, and shut it.
    # instead: "It depends what it is. I can tell you what I'd have to pass on, and you can see if you still want to."
    # thought: Who told you about that? Is it all wrote down?
    Reece: What two nights?  # look: at # face: suspicious
* (up_to_you) "That's up to you. I'll be driving this road whether you tell me or you don't."
    { told:
        ~ change(empathy, 1)
        { trust + empathy >= 21:
            ~ said = 1
        }
        # move: offer_choice # evidence: confidentiality_limits # see: pace_of_child, understanding_choices
        # why: Advice is to say early what may be passed on. Reece heard it again before he spoke, so he knew what telling would mean, and you left it with him.
        # thought: You said already. If I'm not safe, you said.
        You: And if you weren't safe I'd have to say. That's still so.
    - else:
        ~ change(empathy, 1)
        ~ change(trust, -2)
        # move: offer_choice # evidence: confidentiality_limits # see: pace_of_child
        # why: It sounded like a free choice. But you hadn't said, early or now, what you may pass on, which Reece had asked, so he couldn't know what he was choosing.
        # instead: "I might have to say. Not to everybody, and you'd know who. Now it's up to you."
        # thought: That's not a no. It's not a yes.
    }
* (might) "I might have to. If you weren't safe I'd tell Ros and social care, and they'd tell the police."
    ~ change(trust, 1)
    ~ change(reliability, 1)
    # move: honest_limits # evidence: confidentiality_limits # see: role_clarification, report_in_wales, open_and_honest
    # why: Advice is to say early what may be passed on. Reece didn't want it, but he heard it from you before he opened his mouth, so telling was his choice.
    { trust + empathy >= 21:
        ~ said = 1
        # thought: You could have just said no.
    - else:
        # thought: You had to say police.
    }
    You: And you'd know that I had.
-
{ said > 0: -> a_lad|-> a_message }

= a_lad
It takes him until the next lights.
Reece: Say there's a lad. Not me.  # look: down
Reece: He's got to be somewhere. Tonight. He gets picked up at eight, at the bridge. It's cos of the bag. No, the bag was before. It got took, and he was minding it, and the joiner's got them back now.
"There's a heron," he says. There isn't.
Reece: So he owes for that. And the rod, and his mum's electric. It's all wrote down somewhere. And he can work it off. It's a train, and you stop somewhere, and come back. Last time was all right.
Reece: The other one's not bad. He sits with him.  # face: solemn
{ said == 2: He tells you a good deal more. Some of it you would rather not know, and some you'll wish that you had remembered better. It takes him four sets of lights.}
Reece: Is he in trouble, that lad?  # look: away
* (need_a_name) "I don't think so. I could help him quicker if I knew who the other one was."
    ~ change(trust, -1)
    ~ change(empathy, -1)
    # move: press_for_detail # evidence: hear_do_not_investigate
    # why: Advice is to hear a child, and not to investigate. Reece had got as far as he could, and you asked for the one thing he'd kept back.
    # instead: "Not for telling. I don't need to know who. I'm glad you said it."
    # thought: I knew it. I knew you'd ask that.
    Reece: There isn't one. I'm only saying. It was on the telly.  # look: at # face: suspicious
* (not_mate) "Not with me. That isn't a mate, though. That's somebody older, and he's got a lad in debt."
    ~ change(empathy, -1)
    # move: run_down_the_bond # see: real_bond, used_by_adults
    # why: It may well be so. But it was the one who sits with him that you took away, and Reece had nobody to put there.
    # instead: "Not with me. And I heard the bit about sitting with him."
    # thought: You've not met him. He sat with us for hours.
    Reece: He's not like that.  # face: angry
* (not_in_trouble) "Not for telling, he isn't. And he should never have been asked to do it."
    ~ change(trust, 1)
    # move: name_unfairness # evidence: hear_do_not_investigate # see: used_by_adults, defence_for_children
    # why: Advice is to say that it's no fault of the child's, and not to look into it. Reece heard that nobody's in trouble for telling; you left the name alone.
    # thought: That's for telling. I meant for doing.
    Reece: He'd say he wanted to.
    You: I know he would.
* (safer) "I don't know. What'd make tonight any safer for him, do you think? That lad."
    { said == 1:
        ~ change(empathy, 1)
        # move: safety_tonight # evidence: voice_and_help # see: hear_do_not_investigate
        # why: You asked about tonight, and not who anybody was. Reece knew that it might go further, but he trusted you, so he said more.
        # thought: If I wasn't there. If there was a reason.
        He thinks for the length of a bus.
        Reece: If his mum was in. Sat in the way, like.
    - else:
        ~ change(empathy, 1)
        ~ change(trust, -1)
        # move: safety_tonight # evidence: confidentiality_limits # see: hear_do_not_investigate
        # why: It was the right thing to ask. But Reece answered on a promise of secrecy that can't be kept, thinking nobody but you two would use it.
        # thought: Nothing. Unless he's poorly. Could I be poorly?
        Reece: If he was poorly. But you can't say owt. You said.
    }
-
-> where_to

= a_message
Reece: Never mind.  # look: away
Reece: Do you know how long a heron can stand still? Guess. You'll never guess.  # face: cheeky
Red again. He gets a phone out to find you a picture of a heron, and it's the wrong one, and it goes off in his hand right over the gearstick. The text says eight at the bridge and a train at half past. He's not to be funny. He knows what he owes.
He shoves it under his leg. It was there for two seconds, and he is looking to see where you were looking.  # face: worried # look: at
* (saw_it) "I saw that. I wasn't trying to look. I can't pretend to you that I didn't."
    ~ change(trust, 1)
    # move: notice_aloud # evidence: open_and_honest # see: consent_not_secrecy
    # why: You were open with Reece at once that you'd read it. He didn't have to tell you anything, and nobody was pretending.
    # thought: Oh no. Oh no, no, no.
    Reece: It's about fishing.
    You: All right.
    He knows, and you know, that it's not about fishing.
* (who_sent) "I saw that, Reece. Who's talking to you like that? Is it the one with the rod?"
    ~ change(trust, -1)
    ~ change(empathy, -1)
    # move: press_for_detail # evidence: hear_do_not_investigate
    # why: Advice is not to look into it yourself, and what you'd seen was already enough to pass on. You asked for the name, which shut Reece down.
    # instead: "I saw it. You don't have to tell me who it's from."
    # thought: I'm not saying. I'm not saying nothing now.
    Reece: My auntie.  # look: away # face: blank
* (how_long) "Go on, how long can it stand still? I'd say an hour, if it had a book."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: look_past # evidence: open_and_honest # see: pace_of_child
    # why: Reece had the heron to hold on to for another half a mile. You weren't honest, though: he thinks that you didn't see it, and you did.
    # thought: You didn't see. Did you? You didn't.
    Reece: Four. Four hours. It's waiting, is why.  # look: away
* (owing) "I read that. It's a rotten thing, owing, and never knowing when they'll ask."
    ~ change(empathy, 1)
    ~ change(trust, -1)
    # move: reflect_meaning # see: open_and_honest, empathy_wished
    # why: You said that you'd read it, and put none of it on Reece. But he had never told you that he owed, and now it had been said out loud.
    # thought: I never said I owed. It says it, though.
    Reece: It's only for a rod.  # look: down # face: solemn
    He puts his hand flat on his leg, on top of it, as if it could hear.
-
-> where_to

= where_to
Twenty-five past five, whatever the car says. Kids are coming out of the chip shop on the corner by the bridge. It's still light.  # sound: car
Reece: Drop us at the bridge.  # look: away # face: blank
Reece: It's easier. You'll hit the traffic if you go up ours.  # discuss: Where should he get out, who has to know, and when does he find out that they do?
* (bridge) "I'll drop you at the bottom of yours, then. Straight up, and text me when you're in."
    ~ change(reliability, -2)
    # move: hope_for_the_best # evidence: consent_not_secrecy # see: pass_it_on_now
    # why: You let Reece out two minutes from where the car was coming to. You hadn't been open about sharing it, either: he didn't know you'd ring anybody.
    # instead: "I'm taking you to your door, and I'll wait there till your mum's in."
    # thought: You believed that?
    Reece: Course.
    In the mirror he gets as far as the door of the flats, and does up his hood. At the lights you look again, and there's only the door. No text comes.
* (home) "Not the bridge, home. And I'm going to ring Ros and social care, about tonight."
    ~ told_before()
    { said == 2:
        ~ change(trust, -1)
        # move: say_what_you_record # evidence: confidentiality_limits # see: pass_it_on_now, consent_not_secrecy
        # why: Advice is never to promise secrecy: broken, it may cost the trust. You were open now, but four sets of lights ago you'd told Reece it'd stay in the car.
        # thought: You said. You said it was only us.
        Reece: You said it was only you, me and Brenda.  # face: angry # look: at
        You: I did. I shouldn't have, and it isn't true.
    - else:
        ~ change(trust, 1)
        # move: say_what_you_record # evidence: consent_not_secrecy # see: pass_it_on_now
        # why: You were open with Reece about who you'd tell, and didn't ask whether you might, so he could ask about the police and say what he was afraid of.
        # thought: You can't. You can, though. You're going to.
        { a_message.how_long: Reece: You did see it, then.}
        Reece: Is that police and all?  # look: at
        You: They'll tell them. Yes.
        Reece: He'll think I grassed.  # face: worried
        You: He might. I'll tell them that you think so.
    }
    He gets out at the flats without saying bye to Brenda. You watch the stair light go on, and then the kitchen. His mum isn't in yet. You park where you can see the door.
* (garage) Stop by the air at the garage, and tell him who you'll ring, and that he can listen.
    ~ told_before()
    { said == 1 or a_message.saw_it:
        ~ change(trust, 1)
        ~ change(empathy, -1)
        # move: say_what_you_record # evidence: consent_not_secrecy # see: pass_it_on_now
        # why: You were open about who you'd tell, and nothing was said about Reece that he couldn't hear. But he had to sit in a parked car and hear it.
        # thought: Out loud? With me sat here?
        Reece: What, on speaker?  # look: at # face: worried
        You: If you want. Or I'll stand by the air pump, where you can see me.
        Reece: Speaker.
    - else:
        ~ change(trust, -1)
        # move: say_what_you_record # see: pass_it_on_now, open_and_honest
        # why: You were honest, which kept Reece off the bridge. But nothing he'd said was meant to be passed on, and since the car had stopped he could leave.
        # instead: "I'm taking you home, and I'll tell you on the way who I've got to ring."
        # thought: I could go now. Where to, though?
        Reece: I never said nothing.  # look: away # face: angry
        He's out before the handbrake's on. He gets as far as the car wash, and sits on the kerb there, since there's nowhere to be till eight.  # with: nobody
    }
* (office) Drive past his turning, saying nothing, and take him in to where Ros is.
    ~ change(trust, -1)
    ~ change(empathy, -1)
    ~ change(reliability, 1)
    # move: safety_tonight # evidence: consent_not_secrecy # see: pass_it_on_now, respect
    # why: It was safe, and Ros would know what to do. But you hadn't told Reece who would hear, or why, so he only saw his own road go by.
    # instead: "We're going in to Ros. I'll say why now, and we'll ring your mum from there."
    # thought: Where are we going? That was our turning. Where are you taking us?
    Reece: You've missed it. You've missed the turning.  # look: at # face: worried
    He says it four times, and after that he doesn't say anything.
-
-> six

=== function told_before() ===
    { owed(told_first):
        ~ kept(told_first)
        ~ change(reliability, 2)
    - else:
        ~ change(reliability, 1)
    }

// ---------------------------------------------------------------------------------------------------------------
// Before six: who is told, and in what order.

=== six ===
{
- drive_back.bridge: You stop round the corner by the tile shop, with two wheels on the kerb.  # scene: car # with: nobody # sound: outdoors
- drive_back.garage and (said == 1 or drive_back.a_message.saw_it): The engine is off. He is in the seat next to you, with his hood up and the strings pulled.  # scene: car # with: reece # pose: slouched # face: worried # look: down # sound: outdoors
- drive_back.garage: The engine is off. He is where you can see him, by the car wash, with his hood up and the strings pulled.  # scene: car # with: nobody # sound: outdoors
- drive_back.office: Room two. Pauline from the front desk sits with him and has found him a biscuit. He is telling her about herons, very fast. You are in the corridor.  # scene: desk # with: nobody # sound: office
- else: You stay where you are outside the flats, with the doors locked. Up in the kitchen window he has got a phone to his ear.  # scene: car # with: nobody # sound: outdoors
}
It's twenty to six. The children's social care desk is there until six, and then it's the out-of-hours team. Ros is in a meeting about the lift. Kelly cleans at the health centre and gets in at five past.
Your mouth is dry. In the training there was a slide with a telephone on it. You notice that you'd like somebody older to be here.
* (duty) Ring the social care desk, and start before you've got your words straight.
    ~ change(reliability, 2)
    ~ behind_him()
    # move: pass_it_on # evidence: pass_it_on_now # see: report_in_wales, not_let_down, trained_workers
    { promises_broken ? told_first:
        # why: You passed it on at once, to people who could do something about eight o'clock. But Reece had it from them, when you'd said he'd hear from you first.
    - else:
        # why: You passed it on at once, to people who could do something about eight o'clock. It was out of order and full of gaps, and in time for Reece.
    }
    # thought: Is it eight yet?
    The social worker is called Nadia. Where is he now? {drive_back.garage and said == 1:"Here," says Reece, to the dashboard. }Who's with him? What's meant to happen, and when? His words, please, and don't tidy them.
    Anything that you saw yourself? You say about the silver car, and feel daft. She asks which gates.
    She asks if you know who it is. You don't.
    Nadia: All right. Don't press him. If he says, write it as he says it. And send me this in writing, by tonight.
    Ros rings before you can ring her. Are you fit to drive?
* (ros) Get Ros out of her meeting, and tell her all of it at once in no order.
    ~ change(reliability, 1)
    ~ change(empathy, 1)
    ~ behind_him()
    # move: pass_it_on # see: mirrored_culture, pass_it_on_now
    { promises_broken ? told_first:
        # why: Ros took the fright out, and it was passed on by ten to six. But Reece had it from a stranger, when you'd said he'd hear from you first. # see: delivery_model
    - else:
        # why: An inspectorate says this cannot rest on workers alone, and you got Ros. It took ten minutes, and then it was passed on: Reece's words, and not your fright. # evidence: delivery_model
    }
    # thought: Are they coming? Now?
    Ros: What did he say? Not what it means.
    You tell her. She has the social care desk on her other phone before you've finished, and hands you over to it. A social worker called Nadia asks what you saw yourself, and you say about the silver car, and feel daft. Do you know who it is? You don't.
    Nadia: All right. Don't press him.
    She wants it in writing by tonight.
    Ros: Now you. Are you all right to drive?
* (write) Get it down on paper first, word for word, while you can still hear him.
    ~ change(reliability, -1)
    ~ behind_him()
    # move: put_off # evidence: pass_it_on_now # see: hear_do_not_investigate
    { promises_broken ? told_first:
        # why: It's a good note, but advice is to pass it on as soon as possible. The desk shut, and Reece, who had your promise, was told by a stranger.
    - else:
        # why: It's a good note in Reece's words, but advice is to pass it on as soon as possible. You wrote until the desk shut, with 999 there all along.
    }
    # instead: "I've got a worry about tonight, and I've not written it up yet. Can I just tell you?"
    # thought: He'll be early. He's always early.
    It comes to a page and a half.
    { drive_back.garage:
        {said == 1 or drive_back.a_message.saw_it:He|He gets back in, and} watches you do the last of it.
        Reece: Is that all me?
    }
    It's twelve minutes past when you ring, and you go through to the out-of-hours team, where a kind voice says that you are seventh. {drive_back.garage:You run him home with it on hold, on your knee.}{drive_back.home:Kelly has gone up past you by then, and you waved.}
    { drive_back.bridge or drive_back.home or drive_back.garage:
        ~ night = 2
    }
* (kelly) { drive_back.home or drive_back.bridge } Wait for Kelly on the landing, so that she hears it before anybody official.
    ~ change(reliability, -1)
    ~ mum = true
    ~ behind_him()
    # move: work_with_family # evidence: pass_it_on_now # see: not_let_down
    { promises_broken ? told_first:
        # why: You told Kelly, who knew you, but didn't pass it on at once to those whose job it was. So Reece, who was to hear first, was third.
    - else:
        # why: You told Kelly, who knew you and could act. But it wasn't passed on at once, so at ten past six nobody whose job it was knew about Reece.
    }
    # instead: "I've got a worry about a boy tonight. His mum's not in till six. I'd like to tell her with you."
    # thought: You've told my mum. You've told my mum.
    Kelly hears it with her keys in her hand. She asks you one thing, which is what time.
    You ring the out-of-hours team from her kitchen, with her listening, and you are seventh. {not drive_back.bridge:You put it down, and ring 999, and then ring back.}
-
{ drive_back.bridge and night == 0:
    ~ night = 1
}
{
- night == 2: {drive_back.bridge:When you are first in the queue it's ten past eight, and nobody is at the bridge.|They get to Kelly's number at eight. He had gone out for milk at ten to, the back way, by the bins, and nobody had told her why he shouldn't.} The police have him down as missing by half past.
- drive_back.bridge and kelly: They tell you to ring 999 as well, now. By then Kelly has gone to the bridge herself, in her tabard. He comes home with her. She might have met somebody there, and you lie awake on that.
- drive_back.bridge: When they hear that he isn't in, you are told to ring 999 as well, now, and you do. Two officers find him at the bus station at half past seven.
- drive_back.office: Kelly comes for him, in her tabard, in a taxi that Ros signs for. At eight he's in room two, with his mum on one side and Pauline on the other. That night she sleeps across the front door, on the cushions off the settee.
- kelly: By eight she has taken the cushions off the settee and is lying across the front door.
- else: {drive_back.garage:You drive him home with the window open, and stop outside|You stop outside} until Kelly has gone up. Nadia rings her, and then comes round. By eight Kelly has taken the cushions off the settee and is lying across the front door.
}
{ not write: You put it in writing at your kitchen table, and send it at half past ten.}
{ drive_back.garage and said == 1 and not write:
    ~ said = 3
}
Social care talk to the police that night, and to health, and decide together what happens next. What anybody does at the bridge is not for you to know, and nobody tells you.
-> telling

// You had said that he would hear it from you first.
=== function behind_him() ===
    { owed(told_first):
        ~ broken(told_first)
        ~ change(reliability, -2)
    }

// ---------------------------------------------------------------------------------------------------------------
// Telling him what you did, and Kelly.

=== telling ===
{
- night == 2: Monday. He came back on Saturday, at dinner time, in somebody else's trainers. He slept for fourteen hours. Where he was he hasn't said, to anybody. Somebody who has had nothing to do with it has to offer to hear it, and he says that they can offer.  # scene: family_kitchen # with: reece # pose: slouched # face: tired # look: down # sound: kitchen
- night == 1: Friday, ten o'clock. {six.kelly:His mum walked him home across the Fold, holding his sleeve.|Two officers walked him up the stairs last night, with every door on the landing open.}  # scene: family_kitchen # with: reece # pose: arms_crossed # face: angry # look: away # sound: kitchen
- else: Friday, ten o'clock. The cushions are back on the settee, in the wrong order.  # scene: family_kitchen # with: reece # pose: arms_crossed # face: serious # look: away # sound: kitchen
}
Nadia, the social worker, has been, and gone through it with them both. You have come because it was you. Kelly stands with her back to the sink. He's at the table in his jacket, with his trainers on.
The float is by the salt. He isn't touching it. On the sill a phone buzzes against the tiles, and stops, and starts.
{
- said == 2: Reece: You said it was only you, me and Brenda.  # discuss: He is right to be angry, and you would have to ring again. What can you say that is true?
- promises_broken ? told_first: Reece: You said I'd hear first. I heard off a woman with a folder.  # discuss: He is right to be angry, and you would have to ring again. What can you say that is true?
- said == 3: Reece: You said it all back to front. On that phone.  # discuss: He is angry, and you would have to ring again. What can you say that is true?
- said == 1: Reece: You did it, then.  # discuss: He is angry, and you would have to ring again. What can you say that is true?
- else: Reece: I never told you nothing.  # discuss: He is angry, and you would have to ring again. What can you say that is true?
}
* (what_i_said) "I told them eight, the bridge, the train, the money, a silver car. I never said who. I don't know."
    { said == 2 or promises_broken ? told_first:
        # move: say_what_you_record # evidence: open_and_honest # see: repair_rupture, consent_not_secrecy
        # why: Reece could check every bit of it, and it was honest. But you weren't open about what you'd told him beforehand, and you went round that.
        # instead: "You're right, I did say that. It wasn't so, and I'm sorry. I'll tell you exactly what I told them."
        # thought: That's not what I said. I said what you said.
    - else:
        ~ change(trust, 1)
        { promises_kept ? told_first:
            ~ change(reliability, 1)
        }
        # move: say_what_you_record # see: consent_not_secrecy
        {said == 3:
            # why: You were open. Reece had heard it go down the phone, and you told him all of it again, to his face, with his mum there. # evidence: open_and_honest
        - else:
            # why: One child told inspectors of a worker who did not talk down. Reece had been taken through it by somebody with a folder, and you told him all of it. # evidence: respect # see: open_and_honest
        }
        # thought: You saw it and all. He'll know you saw it.
    }
    Reece: That's still grassing.  # look: at
    You: It was me that did it. It wasn't you.
* (not_true) { said == 2 or promises_broken ? told_first } "{said == 2:I said it was only us in that car. That wasn't so, and I'm sorry.|I said you'd hear it first, from me, and you didn't. I'm sorry.}"
    ~ change(trust, 2)
    # move: repair # evidence: repair_rupture # see: confidentiality_limits
    # why: In one study an open answer, with no defence, went with mending. You owned the thing that was wrong, so Reece had only the other left to be angry about.
    # thought: So you know, then.
    { said == 0:
        Reece: You'd all that road. You could have said at any of them lights.  # look: at # face: solemn
        You: I could.
    - else:
        Reece: I'd not have said owt.  # look: at # face: solemn
        You: I know.
    }
* (go_on) { not (said == 2 or promises_broken ? told_first) } Pull out the other chair, sit down along from him, and let him be as angry as he is.
    ~ change(empathy, 1)
    # move: wait # evidence: pace_of_child # see: worst_spells, repair_rupture
    # why: You let Reece set the pace and didn't cut in. Everybody else had talked to him, but here he could say it to the person it was about.
    # thought: Aren't you going to say anything?
    He tells you what you are. It takes a bit, since he has to keep it clean for his mum.
    You don't put any of it right.
    Reece: That's it. I've finished.
* (had_to) "I had to, Reece. If nobody had known where you were meant to be, I'd never have slept."
    ~ change(trust, -1)
    # move: explain_yourself # evidence: repair_rupture
    # why: It was so. It was also you defending yourself: how you would have slept, with Reece's phone going on the sill.
    # instead: "I rang them. You can be as angry as you like with me about it."
    # thought: So it was for you.
    Reece: Well, I hope you had a nice sleep.  # face: contempt # look: at
* (thursday_too) "I'll be outside on Thursday at half three. You don't have to get in."
    ~ promise(thursday)
    # move: small_promise # evidence: trust_empathy_reliability # see: same_time_same_place, worst_spells
    # why: No change yet. By an inspectorate's account children look for somebody reliable, and Reece was told when you would be there again, angry or not.
    # thought: I won't be. You can sit there.
    Reece: I won't.
    You: Then I'll listen to Brenda for a bit.
-
Reece: He knows which one's our door.  # look: down # face: worried
You go through tonight again, the way Nadia did: who's in, who he rings, who comes.
Reece: What if it's the back?
You tell him.
Reece: Have you finished?  # look: down # face: blank
He takes the float and goes. A door shuts, and then opens again, about an inch.
{ night == 2:
    Kelly: Two nights. You knew at half five, and I was at work with my phone on.
    You say yes.
- else:
    Kelly: He's not rude, Reece. I'm sorry.
    You say that he has every right.
}
Kelly: Forty quid on the meter, in August. I told myself it was birthday money. Six weeks. He's not till March.  # with: nobody
{ not mum: She hasn't sat down since you came.}
Kelly: I was seven when they took me off mine. They said it was for the weekend. They'll take him, won't they?
* (not_taken) "Nobody is going to take him off you, Kelly. That isn't what any of this is for."
    ~ not_yours(stay_home)
    ~ change(empathy, -1)
    ~ change(reliability, -1)
    # move: promise_outcome # see: promises_undelivered, not_let_down
    # why: You promised what other people will decide, and Reece could hear it through the door, so he may count on something that isn't yours to give.
    # instead: "I don't know. I know that nobody said it to me, and I'd tell you if they had."
    # thought: You don't get to say that. Do you?
    Kelly puts a hand over her eyes. From down the hall comes no sound at all.
* (dont_know) "I don't know, and it isn't mine to decide. I'll write down who you can ask."
    ~ change(reliability, 1)
    ~ mum = true
    # move: honest_limits # evidence: open_and_honest # see: promises_undelivered
    # why: You were honest: a name, a number and no promise. Kelly got that straight, and Reece heard it, an inch away.
    # thought: At least you don't know either.
    Kelly: So it's not a no.
    She reads Nadia's number back to you, and your own.
* (six_weeks) "Six weeks is a long time to have that sat in the cupboard with the meter."
    ~ change(empathy, 1)
    { not mum:
        ~ change(reliability, -1)
    }
    # move: reflect_meaning # see: non_blaming, alliance_unsettled
    { mum:
        # why: Kelly expected blame and you gave her none, so Reece, listening behind the door, heard somebody be decent to his mum. # see: fairness
    - else:
        # why: You gave Kelly no blame, and Reece could hear it. But you didn't answer what she'd asked, so she still has nobody to ring about it.
    }
    # thought: Don't make her cry. Don't.
    Kelly: It was the first time it hadn't gone off on a Sunday. You'd not have asked either.
* (rung_us) "Could you not have rung one of us, back in August? We'd have only helped."
    { mum:
        ~ change(reliability, 1)
    - else:
        # instead: "You did ring, in August. What would make it easier, another time?"
    }
    ~ change(empathy, -1)
    ~ mum = true
    # move: lecture # see: non_blaming
    # why: Kelly knows now that she can ring you. But Reece, listening behind the door, heard you tell his mum that she should have.
    # thought: Leave her alone. She did ring.
    Kelly: I did ring. Then I thought about who'd come.
    You say that you see. She writes your number down very small.
-
On your way out the inch is still there.
{ empathy >= 11:
    Reece: He sat with us.  # with: reece # pose: turned_away # face: solemn # look: down
    Reece: All summer, at nine. He never even fished. He'd just bring crisps.
    It's said to the edge of the door. You stand in the hall a while, so that it hasn't been said to nobody.
- else:
    Kelly stops you in the hall.
    Kelly: That one used to sit with him, at the peg. All summer. I thought it was nice that he'd somebody.
    Behind her the inch closes, quite gently.
}
{
- trust + empathy >= 23:
    ~ near = 2
- trust + empathy >= 18:
    ~ near = 1
}
-> diary

// ---------------------------------------------------------------------------------------------------------------
// Your week: what is in ink stays. One thing in pencil goes from each page.

=== diary ===
Ros has turned your diary round, and is holding a rubber.  # scene: desk # with: ros # pose: peeling # face: serious # sound: office
Ros: What's in ink stays. Wednesday at two, that's the next one social care have called, with the police and health. And this form, which goes today. National Referral Mechanism. It has to be sent, and we've agreed with Nadia that it's us. It says that we think somebody's using him.
You: He'll say nobody is.
Ros: He doesn't have to agree to it. He ought to hear of it, so Nadia's round there now.
The rest is pencil. Left-hand page: Mo, on Monday, about who else knows that he goes there{owed(gary):, and about Gary}. Tuesday, when Nadia sees Kelly, who has asked you to sit in. Tuesday after that, Jodie's college, which she won't go into on her own.
Ros: One off each side. I've counted.  # discuss: Everything here is for somebody. Who would find out last that it was rubbed out, and how?
* (no_mo) Rub out Mo. She'll have seen all there is to see, and she has the office number.
    { owed(gary):
        ~ broken(gary)
        ~ change(reliability, -2)
        # move: put_off # evidence: not_let_down # see: promises_undelivered
        # why: You let Reece down on the one thing he had asked, after you'd said Monday. It was a bad week to find out what your Mondays are worth.
        # instead: "Mo, I've only got two minutes. What do I tell him about Gary?"
        # thought: Monday, you said. I bet it's bad. I bet that's why.
    - else:
        ~ change(reliability, -1)
        # move: put_off # evidence: adults_in_community # see: pass_it_on_now
        # why: Other adults round a child can do good: Mo's is the one place Reece still wants to be, and you haven't asked her about the gates.
        # thought: Does Mo know? What've you told her?
    }
* (no_tuesday) Rub out Kelly's Tuesday. Nadia will be kind, and it's Nadia's visit.
    ~ change(reliability, -1)
    { not mum:
        ~ change(empathy, -1)
    }
    # move: put_off # see: advocacy, alliance_unsettled
    { mum:
        # why: Kelly had your number and could ring, and you told her why you weren't coming. She managed, but Reece saw one person come and not two.
    - else:
        # why: You weren't there, so Kelly sat opposite a social worker by herself, as her own mum had. Reece made them tea, so that he could be in the room.
    }
    # thought: You said you'd sit with her.
* (no_jodie) Rub out Jodie's college. There's an open evening again in November.
    ~ change(reliability, -1)
    # move: put_off # see: promises_undelivered
    { not owed(gary):
        ~ change(empathy, -1)
    }
    { owed(gary):
        # why: Reece got his Monday text, but you let down Jodie on his landing, who told him. By one account children look for fairness: your word should hold for both. # evidence: fairness
    - else:
        # why: Jodie lives on Reece's landing, and told him. What he heard was that you let people down. # evidence: not_let_down
    }
    # thought: She'd done her hair and everything.
-
{ no_mo: Mo rings you herself on Tuesday, from a field, and the line goes.}
{ not no_mo: Mo has seen a silver car at the gates twice, and has written the days on the back of her hand. You pass it on to Nadia.}
{ owed(gary):
    ~ kept(gary)
    ~ change(reliability, 1)
    About Gary, she says that he can stop as long as he wants a wall. You send that on the Monday, to Kelly's phone. {near > 0:In the afternoon a text says that Gary likes left side best.|It goes to two ticks.}
}
{ promises_not_yours ? stay_home and night < 2:
    On Wednesday round the table nobody asks for him to be anywhere but home. It wasn't your doing. You had said it, and you breathe out.  # after: telling.not_taken
}
The right-hand page is Wednesday, an hour that says "you", with a small orange next to it. Thursday, half past three. And Friday at ten, the woman at the council who finds schools for people.
* (no_hour) Rub out the hour that says "you". You can always talk to Ros in the car park.
    ~ change(empathy, -1)
    # move: hope_for_the_best # evidence: mirrored_culture # see: self_reflection, delivery_model, coached_workers
    # why: How managers treat workers is often passed on to families. You gave up that hour, took last Thursday's fright with you, and had less for Reece.
    # thought: You look worse than me.
    Ros puts the orange away in a drawer. She doesn't say anything about it.  # face: worried
* (no_thursday) Rub out Thursday. Dev can drive him, and he likes Dev, or he will.
    {
    - owed(thursday) and night == 2:
        ~ broken(thursday)
        ~ change(reliability, -2)
        # move: unannounced_cover # evidence: worst_spells # see: same_time_same_place, not_let_down
        # why: You'd said Thursday, and let Reece down at his lowest, with two nights gone. Children in a Scottish study valued a worker who was still there then.
        # instead: "Could Dev do the school one, Ros? Wherever Reece is by Thursday, that's where I'd like to be."
        # thought: You said Thursday. It's Thursday.
    - night == 2:
        ~ change(reliability, -1)
        # move: unannounced_cover # evidence: enough_attention # see: same_time_same_place, worst_spells, more_contact
        # why: Inspectors have judged whether enough was done to build a good relationship and keep it up. Here it wasn't, so Reece, an hour off, waited another week for you.
        # thought: They've all gone quiet now.
    - owed(thursday):
        ~ broken(thursday)
        ~ change(reliability, -2)
        # move: unannounced_cover # evidence: not_let_down # see: same_time_same_place, planned_endings, one_steady_adult
        # why: By an inspectorate's account children want somebody who doesn't let them down. You'd told Reece you'd be outside whether he got in or not, and you weren't.
        # instead: "Dev, could you go on Friday, and ask about a school? I've got to be outside the Fold on Thursday."
        # thought: Who's that? That's not your coat.
    - else:
        ~ change(reliability, -1)
        # move: unannounced_cover # evidence: engaging_practitioner # see: planned_endings, one_steady_adult
        # why: The relationship can be seen as the ground of this work, and the lift was part of it. You weren't at Reece's kerb on the first Thursday since.
        # thought: Who's that? That's not your coat.
    }
* (no_friday) Rub out Friday. It's only a first meeting, and she'll have no schools yet.
    ~ change(reliability, -1)
    # move: put_off # see: advocacy, optimism, hope_and_wanted
    # why: You put off the meeting, so Reece waits another month for a school, and that man can reach him all day, every day.
    # thought: I've not got a school. I've got dogs.
-
{ not no_hour: In the hour that says "you", Ros asks if you were frightened. You say of course not. Then you tell her how often you've looked in the mirror since. She doesn't laugh.}
{ not no_thursday and night < 2: It'll be Mo's back gate from now on, and you ring in at both ends.}
{ not no_thursday:
    ~ change(reliability, 1)
}
{ owed(thursday):
    ~ kept(thursday)
    ~ change(reliability, 1)
}
{ night == 2: -> llama}
{ no_thursday: -> dev}
-> half_three

// ---------------------------------------------------------------------------------------------------------------
// Next week, if he comes.

=== half_three ===
Thursday, half past three, outside the flats. Somebody has put the clock right.  # scene: car # with: nobody # sound: outdoors
{ near > 0: -> gets_in|-> does_not}

= gets_in
At twenty-six minutes to four a door opens. {near == 2:It's the front one.|It's the back one.}  # scene: car # with: reece # pose: arms_crossed # face: contempt # look: away # sound: car
Reece: {near == 2:This seat's wet.|If I'm sick, I'm sick. I'm only going for Gary.}
Brenda says to take the second exit. Nobody takes it up. You get as far as the canal.
Reece: What's that form? Nadia says there's a form.
You say that it's gone, and what it's for. It says what you think, that somebody used him who should have known better, and other people will decide if that's so. He didn't have to sign it, and he couldn't have stopped it.
Reece: That's a cormorant, that.
It's a bag.
You: I did that badly. If your mum asked you what it's for, what would you say?
Reece: That I'm thick.  # face: cheeky
You: No. He had you carry things, so that he needn't. The form says what was done to you.
Reece: Does it pay for the bag?
You: It doesn't. I'll tell Nadia that you asked.
Reece: He never made us do nothing. I said yes.  # face: serious # discuss: He means it. What do you say to a child who says that he chose it?
* (like) "What was it like at nine, when it was only the two of you sat there?"
    { near == 2:
        ~ change(empathy, 1)
        # why: You asked Reece about the part he misses, which nobody with a folder had. There was enough trust between you for him to say. # evidence: voice_and_help
    - else:
        ~ change(trust, -1)
        ~ change(empathy, 1)
        # why: You asked Reece about the part he misses. He told you, and was sorry that he had, since what you know gets about. # see: voice_and_help
    }
    # move: ask_about_loss # see: real_bond
    # thought: It was all right. It was quiet.
    Reece: Quiet.  # look: down # face: solemn
    Reece: He sat on the wrong side, though.
* (and_he_knew) "You did. You were on your own at nine, and he could see that you were."
    ~ change(trust, 1)
    { near == 2:
        # why: Inspectors remarked that connecting with a child helps to see why. You left Reece his yes, and said what lay behind it: he was alone, and a man saw that. # evidence: reasons_behind
    - else:
        ~ change(empathy, -1)
        # why: A child may look willing and be a victim all the same. You left Reece his yes, but from that seat it sounded like one more person told about him. # evidence: used_by_adults
    }
    # move: challenge_with_care # see: challenge_and_encouragement
    # thought: I wasn't on my own. I was with my grandad. Sort of.
    Reece: I'd only gone to look at the water.  # look: down # face: solemn
* (law) "You said yes, and I believe you. You're fifteen. Your yes doesn't let him off."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: plain_information # evidence: used_by_adults # see: plain_words, defence_for_children
    # why: By official guidance a child cannot consent to being exploited: that's what the form is for, and you gave Reece it straight. But he'd had it once already, off Nadia.
    # thought: So what I said doesn't count.
    Reece: That's what she said.  # look: away # face: blank
* (road) Keep your eyes on the road, and go past the bin at twenty instead of thirty.
    { near == 2:
        ~ change(empathy, 1)
        # move: wait # evidence: pace_of_child # see: work_on_the_move
        # why: You didn't argue, and let the pause be. Reece had the canal to look at, and somebody who had noticed where they were.
        # thought: You've slowed down.
    - else:
        ~ change(trust, -1)
        # move: silence_too_soon # see: pace_of_child, open_and_honest
        # why: You said nothing, so Reece, who'd told you from the back seat that he chose it, couldn't know what you thought of him.
        # thought: Say something, then.
    }
    He watches the bin till it has gone.  # face: solemn
-
{ near == 2: -> peg|-> back}

= peg
Mo counts you in. Gary {promises_kept ? gary:gets his left side done first|gets up, has a think and leans}. He finishes his six Thursdays, and then there's a seventh, which nobody asked for.
He tells you nothing. Who it was he has never said to you, and if he has said it to Nadia that's between them. One week the front seat is empty, and when you ring he's at home, and won't say why. The next week he has views on Brenda.
On the last Thursday before the clocks go back he says to stop, and where. Ros has signed for half an hour.  # scene: bench # with: reece # pose: hands_busy # face: calm # look: away # sound: canal
Peg nine is a square of mud with a number on it. He looks both ways along the towpath, as if it was a road. He sits on a bucket. You sit on the wall, on the right.
Reece: That's his side.
You get up and sit on the other. It's wetter.
He has got his grandad's rod, and the float on it. He doesn't say a word. Nothing bites. It's the longest half hour you have ever had, and then it's over.
Reece: I'm starving, me.  # look: at # face: cheeky
Reece: That clock'll be wrong again Sunday.
You ring Ros from the flats, at ten to six.
You: It was nothing.
Ros: Good.  # ending: peg_nine # discuss: He never told you the rest. What did you do that mattered, and what had nothing to do with you?
-> END

= back
He sits in the back for all of that Thursday, and for the next. He says what he thinks of you to Brenda. In the third week he's telling Gary about it, and you are only sweeping.
You said you would be there at half three, and you are, and he has to find something else to be angry about. In October he misses two. In November he gets in the front, since his legs won't go in the back.  # scene: animal_shelter # with: reece # pose: slouched # face: calm # look: down # sound: outdoors
Reece: I'm still not talking to you.
You: No.
Reece: Did you know a llama can hold its breath?  # look: at # face: suspicious
Whether it can, you never find out.
Ros: So he's furious, and he's there.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
She gives you the whole of a satsuma.
Ros: What was it he was angry about? I don't mean the phone call.  # ending: back_seat
-> END

= does_not
At twenty-five to four the stair door opens, and it's Kelly.  # scene: car # with: nobody # sound: outdoors
Kelly: He's not coming down. He's on the landing. He says to tell you he's poorly.
There's a red jacket behind the wired glass, on the second floor.
* (stay_ten) "Tell him that's all right. I'm stopping ten minutes, in case he's better."
    ~ change(reliability, 1)
    # move: follow_through # evidence: perseverance # see: worst_spells, irish_model
    # why: The inspectorate says trust takes time, patience and not giving up. Reece had a window, and ten minutes to see that you hadn't gone.
    # thought: Nine minutes. You're still there.
    You hear Brenda out on the subject of roundabouts. At ten minutes you start the engine, and the jacket moves.
* (go_up) Go up two flights, and say it to his face, that you'd have been sorry to miss him.
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: care_said # see: pace_of_child, care_shown
    # why: You wanted Reece to know it. But he was keeping his distance, and you went up after him, so he could only go in and shut the door.
    # instead: "Tell him I came. He doesn't need to be poorly. He can just not want to."
    # thought: I said I was poorly. You can't just come up.
    By the second landing there is nobody there. You say it to the door, and the door has a telly on.
* (sit_mum) "Have you got ten minutes yourself, Kelly? It's warm in here, and there's mints."
    { mum:
        ~ change(empathy, 1)
        ~ change(trust, 1)
    }
    # move: work_with_family # see: alliance_unsettled
    { mum:
        # why: An overview points to supports that last: Kelly's will outlast yours, and you gave it ten minutes. She'd rung twice, had a list, and Reece could see you both. # evidence: longer_supports
    - else:
        # why: Reece watched his mum get into the car that he had not got into. She had no reason yet to tell you anything, and she didn't. # see: longer_supports
    }
    # thought: What's she getting in for? What's she saying?
    She takes a mint. She asks what a form is for that he doesn't have to sign, and you tell her.
-
It's Nadia who goes through the form with him. He does not get into your car again. He does his Thursdays from the pick-up point at the garden centre, in Mo's van, with two retired dinner ladies who think he's a scream. You go on stopping outside at half past three, for ten minutes, till the six are done.
{ mum: Kelly rings. At first it's to say what he hasn't done, and later it's to say what he has.|Kelly doesn't ring. In November Jodie says that she's seen her laughing with Nadia, at the bus stop.}
The week that Gary goes, to a man with a wall of his own, the stair door opens and he comes as far as the kerb.  # with: reece # pose: hands_in_pockets # face: serious # look: at
Reece: He's gone. I thought you'd want to put it in.
He goes back up before you can say anything.
Ros: What did you put?  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
You: "Gary has gone to a man with a wall."
Ros: And him coming down to say it?
You had left that out. You put it in.  # ending: ten_minutes # discuss: He is safe, and he won't get in your car. What would you call that, at the next meeting?
-> END

// Dev went instead.
=== dev ===
Dev sits outside the flats until ten to four. He's a nice man with a clean car. He rings to say that nobody has come down, and nobody answers the bell.  # scene: desk # with: nobody # sound: office
You ring Kelly, who thought that he was with you. You ring Nadia. You are giving the police the colour of his coat when Mo comes up on the other line. It is ten to five.
Mo: He's here. He walked it. It's four miles. He's in with Gary.
You ask if he is all right.
Mo: He says to say you never came.
She waits.
Mo: He's had a fair bit to say, as it goes. To me. I've told him I'll have to pass it on, and he says he knows the drill.
* (fetch) "Stop there with him, Mo. I'm on my way. I'll have him home before six."
    ~ change(reliability, 1)
    # move: make_up_for_it # see: repair_rupture, not_let_down
    { near == 0:
        ~ change(trust, -1)
        # why: Reece got a lift, the best part of two hours late. He had walked four miles so as not to need one from you.
    - else:
        # why: You fetched Reece nearly two hours late. He got in, but because you took him away, he couldn't go on with what he'd started telling Mo.
    }
    # thought: Now you come.
    He's silent the whole way, and it isn't the kind that turns into something.
* (tell_mo) "Let him tell you, Mo. Write it how he says it, and ring Nadia. I'll ring Kelly."
    ~ change(trust, 1)
    # move: connect_onward # evidence: adults_in_community # see: hear_do_not_investigate, longer_supports, mentoring
    # why: Good can come of other adults, too. You left it with Mo, so Reece could go on telling the one he'd picked, and she passed it on.
    # thought: Mo never even stopped brushing.
    Mo: I've reared four. I know how to listen to one.
    She drives him home herself, with the form for it filled in after.
* (say_sorry) "Could you put him on? It was me that should have come, and I didn't tell him."
    ~ change(trust, 1)
    { promises_broken ? thursday:
        ~ change(reliability, 1)
        ~ change(empathy, -1)
        # move: repair # evidence: repair_rupture # see: not_let_down
        # why: You owned up to not being there, and an open answer may help to mend. But it took Reece out to a corridor, just when he'd started with Mo.
    - else:
        ~ change(empathy, -1)
        # move: repair # evidence: repair_rupture # see: adults_in_community
        # why: You owned it, and an open answer may help to mend. But it took Reece from next to the dog, and from Mo, to be said sorry to.
    }
    # thought: I'm with Gary.
    You hear the phone being carried a long way, and barking.
    Reece: What?
    You say it. There's some breathing.  # with: reece # pose: on_the_phone # face: contempt # look: away
    Reece: Right. I'm with Gary.
-
It's Nadia who goes through the form with him. He finishes the six Thursdays and then does a lot more. Mo fetches him. What he tells her goes on to Nadia in Mo's handwriting, a line at a time, and some weeks it's only about dogs.
You see him twice. In November he's teaching a girl of twelve to sit with her back to things.  # scene: animal_shelter # with: reece # pose: turned_away # face: calm # look: away # sound: outdoors
Reece: Stop looking at him. He hates that.
He isn't talking to you. He doesn't turn round.
Ros: He's got Mo, then.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Ros: And what have you got?
You think about it. A page of his own words, and a form with your name on it.  # ending: four_miles # discuss: He found somebody, and it wasn't you. How do you make room for that, and what would you have done on Thursday?
-> END

// He was gone for two nights.
=== llama ===
On Wednesday round the table it's agreed with Kelly that he'll go to her sister's for a while. It's an hour east, by the sea. {promises_not_yours ? stay_home:Kelly says nothing to you on the way out.}  # scene: family_kitchen # with: nobody # sound: kitchen
{ diary.no_thursday: The Thursday after next you drive out, on the form, with Brenda.|On Thursday you drive out, on the form, with Brenda.}
The auntie's back door is open. At the end of the garden is a fence, and over the fence, from a great height, comes a face.  # with: reece # pose: hands_in_pockets # face: tired # look: away # sound: outdoors
Reece: Told you.
It's much bigger than you had thought.
{ promises_not_yours ? stay_home:
    Reece: You told my mum nobody'd take us. I was in the hall.  # look: at # face: serious # after: telling.not_taken
- else:
    Reece: I said I'd to be back Friday. He said Saturday.  # look: at # face: serious
}
* (my_fault) "You should have had somebody at that door before eight. That was down to me."
    ~ change(trust, 1)
    { owed_was():
        # move: repair # evidence: repair_rupture # see: promises_undelivered
        # why: An open answer may help to mend, and Reece heard you own the late call. But what he'd just told you about his mum and the promise was brushed past.
    - else:
        # move: repair # evidence: repair_rupture # see: pass_it_on_now
        # why: Five people had asked Reece about his two nights. You owned your part openly, didn't defend it, and that was all you said.
    }
    # thought: I'd have gone out the window.
    Reece: I'd have gone anyway.
    You: You might. There'd have been somebody stood there, though.
* (glad) "I'm glad you're back, Reece. I've not come for anything. I came to see that."
    ~ change(empathy, 1)
    { owed_was():
        # move: care_said # evidence: care_shown # see: promises_undelivered
        # why: It was real care, you wanted nothing from Reece, and he could see it. But he'd said something about your promise, and that got no answer.
    - else:
        # move: care_said # evidence: care_shown # see: worst_spells, trauma_treatment, above_and_beyond
        # why: An inspectorate lists real care among what matters in a worker. Everybody had asked Reece where he'd been; you drove an hour, and told him only that you were glad.
    }
    # thought: You came all that way. For nothing?
    Reece: It's a long way to come for nothing.  # face: suspicious
    The llama thinks so too.
* (its_name) "Has it got a name? It's looking at me as if I'm the vicar, is that."
    # move: play_along # see: bond_first
    {
    - owed_was():
        # why: The last time that you and Reece talked about llamas nothing had happened. It was kind, and it stepped over what he had just said. # see: time_and_space
    - near > 0:
        ~ change(empathy, 1)
        # why: After harm an inspectorate asks for the relationship first, and time. You went back to the llama, where you'd started, Reece came too, and his two nights could wait. # evidence: time_and_space
    - else:
        ~ change(trust, -1)
        # why: You went back to the joke that you two had started with. For Reece it was long ago, so he told you the name and no more. # see: time_and_space
        # instead: "Two nights is a long time. I'll stand here. You talk to me or talk to that."
    }
    # thought: It's called Keith.
    Reece: Keith.
-
You tell him about the form that has gone, what it's for, that others decide, and that you don't put it on him. He listens to about half of it. {its_name:Keith|The llama} listens to all of it.
Reece: He'll have found someone else to sit with, by now.  # face: solemn # look: down
He says it to the fence. You stay where you are.
In November he's still there, three days a week at a school with eleven children and a boat. He's been back to the Fold for a weekend, and it was a weekend. He went to see Gary. Gary didn't turn round. {mum: Kelly rings every Friday to tell you what he's eaten.|Kelly goes out on the Saturday bus. She doesn't ring.}
He sends you one photograph, by way of his mum. It's of your pool car, from behind, with something down the back window.
Ros: Is that spit?  # scene: desk # with: ros # pose: peeling # face: smile # sound: office
She looks at it for some time.
Ros: If it was Thursday again. Twenty to six.  # face: serious
You tell her who you would ring.  # ending: llama # discuss: A late call is not the same as not caring. What makes a good worker write first and ring after, and what would make it easier to ring?
-> END

=== function owed_was() ===
    ~ return promises_not_yours ? stay_home

