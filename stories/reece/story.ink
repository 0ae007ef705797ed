// Passenger seat: Reece, fifteen. What the story is for, his way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = told_first, gary, thursday, only_us, stay_home

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR told = false        // before it mattered, he has said back when you have to tell somebody
VAR said = 0            // what he told you: 0 nothing, and you read a message; 1 some of it; 2 some of it, because you let him think it was secret
VAR night = 0           // 0 an adult was with him until it was safe; 1 he was upstairs alone for a while; 2 he was let out of the car, and was gone for two nights
VAR mum = false         // you rang Kelly yourself that afternoon
VAR clear = false       // he has shown what he does if the bell rings

~ trust = 8
~ empathy = 9
~ reliability = 9
-> keys

=== keys ===
It is twenty past three on a Thursday. Ros, your manager, has the car keys, and a form with the route, the times and whom to ring.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Ros: Reece is fifteen. He looked after somebody's bag, with four stolen drills in it. That was settled without a court, which is called a community resolution. It was his own idea to help at the dogs' home.
Ros: His grandad died in April. He has no school. In August he was missing for two nights. Somebody independent should have offered him a talk about that, a return interview. Nobody did.  # face: serious
Ros: If anything worries you, ring me. Until six you can ring the social workers, on the social care desk. After six it's the out-of-hours team. If there's danger now, ring 999 before you ring me.
-> drive_there

// ---------------------------------------------------------------------------------------------------------------
// The drive there. He talks.

=== drive_there ===
This is your third Thursday, and the first without Ros. Reece has a float from a fishing line in his hand. He talks before he has shut the door.  # scene: car # with: reece # pose: hands_busy # face: cheeky # look: away # sound: car
Reece: Is that clock right? My auntie lives next to a llama. It spat on a vicar. Sharks don't sleep, that's a fact. Which crisps are best?
You have never told him yourself what you write down, or who reads it.
* (llama_joke) "On a vicar? I'd like to know what the vicar had said to it first."
    # move: play_along # see: bond_most_cited, work_on_the_move
    # why: You joined in with Reece, so he could laugh. But he still did not know what you write down, and he had begun to talk.
    # instead: "Before I answer: I'd like to tell you what I write down, and what I have to pass on."
    # thought: You're nice. You're not even laughing at me.
    Reece: He said good morning. It didn't like that, so it spat on his collar.  # look: at # face: smile
* (limits_now) "Before I answer, can I tell you what I write down, and what I have to pass on?"
    ~ told = true
    ~ change(trust, 3)
    # move: honest_limits # evidence: confidentiality_limits # see: role_clarification, plain_words
    # why: You said what you pass on before Reece had told you anything, so he could choose what to say. Advice is to say it early.
    # thought: Why, what have I said?
    You: I write down what we do and what you say. Ros can read it, and so can you, if you ask.
    You: If you're not safe, or somebody else isn't, I have to tell Ros and social care. They may tell the police.
    Reece: Like if a dog bites me?  # look: at # face: serious
    You: More than that. If somebody makes you do things, or you're scared to go home. To check that I was clear: when do I have to tell?
    Reece: If somebody makes me do stuff.
    You: You left out the one about home.
    Reece: If I'm scared to go home. I'm not, though.
    You: Yes, those two. If it's about a crime, I may have to pass it on. Before you tell me, you can have a solicitor, a lawyer on your side.
    Reece: Right. Can llamas swim, do you think, or do they just stand in it?  # look: away
* (quiet) Switch the radio off, and say nothing for a while, in case he would like that.
    ~ change(trust, -1)
    # move: silence_too_soon # evidence: no_blueprint # see: pace_of_child
    # why: You went quiet while Reece was talking fast, so he thought that he had done something wrong. There is no single recipe for a good relationship, the inspectorate says.
    # instead: "Before I answer: I'd like to tell you what I write down, and what I have to pass on."
    # thought: What? What have I done? Say something. Sharks.
    Reece: If they stop they drown, sharks. And they live in water. How does that work?  # face: worried
* (shattered) "You look really tired, Reece. Were you up late last night, or up early?"
    # move: question_as_search # see: care_shown, confidentiality_limits
    # why: You noticed that Reece was tired, so he told you a little. But he did not know yet what you do with an answer.
    # instead: "Before I answer: I'd like to tell you what I write down, and what I have to pass on."
    # thought: Who's said something? Has my mum said something?
    Reece: Both. I don't sleep, me, I'm the same as a shark.  # look: at # face: suspicious
-
For half a mile the road follows the canal. The float in his hand stops moving.
Reece: That's peg nine. That's my grandad's.  # look: away # face: calm
A peg is a numbered place on the bank where one person fishes. He speaks as if his grandad were alive.
Reece: Do you know there's a fish, a pike, that'll eat a duck? It gets the feet first, then the rest.  # discuss: He has spoken of his grandad and of a pike. What would you answer, and what would it be like for him to hear it?
* (close) "It sounds as if you two were close. Do you miss going there with him?"
    ~ change(empathy, -1)
    # move: ask_about_loss # evidence: pace_of_child # see: time_and_space
    # why: Reece had just changed the subject from his grandad, and you asked him to go back, so he stopped. Advice is to let the child set the pace.
    # instead: "What do you do at a peg? I've never been fishing in my life."
    # thought: Don't. Not in a car.
    Reece: We still go. It's boring, fishing, you just sit there and it rains.  # face: blank
* (what_peg) "What do you do at a peg all day? I've never been fishing in my life."
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests # see: common_third
    # why: You asked about the fishing and left the death alone, so Reece could be the one who knows. One child said that being asked about interests mattered most.
    # thought: How do you not know that?
    Reece: You sit on your box, and he sits on his, and nobody says anything for six hours.  # look: at
* (ros_told) "Ros told me that your grandad died. I'm sorry. You needn't say anything."
    ~ change(empathy, 1)
    # move: notice_aloud # see: open_and_honest, pace_of_child
    # why: You told Reece in one sentence what you knew and wanted no answer, so he did not have to wonder.
    # differ: Some workers would say it, so that the child need not guess what they know. Others would wait until he speaks of the death himself, because he had just changed the subject.
    # thought: So you know. All right.
    Reece: Yeah. April. It was a Tuesday, I was at school, I still had a school.  # look: down # face: solemn
* (feet) "The feet first? I'd have thought that it would begin at the other end, with the head."
    # move: play_along # see: pace_of_child, bond_first
    { drive_there.llama_joke:
        ~ change(empathy, -1)
        # why: This was your second joke in a mile, and between the two Reece had named his grandad, so he could not tell if you had heard it.
        # instead: "What do you do at a peg? I've never been fishing in my life."
    - else:
        # why: You talked about the duck, so Reece could go on talking. But what he had said about his grandad got no answer.
    }
    # thought: It's a good question, is that.
    Reece: It comes from underneath, so it sees the feet, and then there isn't a duck.
-
At the gates of the dogs' home he has his hand on the belt, and does not undo it.
{told:Reece: So is it all wrote down in a file? Just yes or no. And don't give me anything to read.|Reece: What I say, do you put it all in a file? Just yes or no. Everybody gives me a page.}  # look: down # face: serious
* (first_me) "I may ring Ros. Before I ring anybody else about you, I'll tell you, if that's safe."
    ~ told = true
    ~ promise(told_first)
    # move: small_promise # evidence: confidentiality_limits # see: consent_not_secrecy, not_let_down
    # why: You told Reece early that you may have to ring somebody, and promised that he would hear it first. A promise counts if you keep it.
    # thought: Before them. Right.
    Reece: Ring who? There's only dogs in there.  # look: at
    { drive_there.limits_now:
        You: Social care, if somebody isn't safe, as I said. All of it is in the file, and you can ask to read it.
    - else:
        You: Social care, if you weren't safe, or somebody else wasn't, and they may ring the police. If it's a crime, I may have to pass it on. Before you tell me, you can have a solicitor, a lawyer on your side. To check that I was clear: when do I ring?
        Reece: If I'm not safe. Or I've stolen something.
        You: Yes. You left out the one about other people.
        Reece: If somebody else isn't safe. And is that in the file?
        You: All of it is in the file, and you can ask to read it.
    }
* (yes_all) "Yes. What we do, and what you say. Ask me if you want to know what's in it."
    # move: give_what_is_asked # see: open_and_honest, say_what_you_record, confidentiality_limits
    { told:
        ~ change(trust, 2)
        # why: Reece asked for a yes or a no. You said yes, and what is in it, and stopped, so he had his answer before he got out.
    - else:
        # why: Reece asked for a yes or a no, and you said yes. You had not said yet what you pass on, so you still have to tell him.
    }
    # thought: You just said it. Yes.
    Reece: Even the sharks? That's a lot of typing, is that.  # look: at # face: surprised
    You: Maybe not every shark.
* (read_it) "There's a page for each week. Let's read last week's together, and you change what's wrong."
    ~ change(trust, -1)
    # move: write_together # see: say_what_you_record, confidentiality_limits
    # why: Reece wanted a yes or a no, and nothing to read. You spoke of a page, so he had no answer.
    { told:
        # instead: "Yes. What we do, and what you say. Ask me if you want to know what's in it."
    }
    # thought: A page. I said, just yes or no.
    Reece: I'm not reading it. Is that a yes, or what is it?  # look: away # face: blank
    You say that it is a yes.
* (which_thing) "Is there something that you don't want written down, Reece? Is it important?"
    ~ change(trust, -1)
    # move: answer_with_question # see: open_and_honest, say_what_you_record
    # why: Reece asked what you do, and you asked what he wants to hide, so he got no answer and gave none.
    { told:
        # instead: "Yes. What we do, and what you say. Ask me if you want to know what's in it."
    }
    # thought: I only asked.
    Reece: No. I just asked, I'm not bothered what you put.  # look: away # face: blank
-
-> dogs

// ---------------------------------------------------------------------------------------------------------------
// The dogs. What he is like when he does not talk, and a second phone.

=== dogs ===
Mo runs the dogs' home. She used to drive a school bus, and counts everything.  # scene: animal_shelter # with: mo # sound: outdoors
Mo: Two brushes, and I want both back. Don't brush Gary's left side. I've had some of these dogs for six years. I've never sent one away.
Then she drives off until the evening. Gary is an old dog who faces the wall. For a year nobody has taken him home. Reece sits on the concrete with his back to Gary, and says nothing for twenty minutes. Then Gary gets up, and leans on Reece's red jacket. Mo has told you that he does that with nobody else.  # with: reece # pose: slouched # face: calm # look: down
Reece: What happens to him, if it's years and nobody picks him?  # face: serious
* (someone_will) "Somebody might, any day now. They've never seen him sit like that, with a friend."
    ~ change(empathy, -1)
    # move: reassure_early # evidence: listen_take_seriously # see: open_and_honest
    # why: Reece really wanted to know, and you comforted him before you answered, so he stopped asking. One child valued a worker who took things seriously.
    # instead: "He stays here, I think, however long it is. Mo's never sent one away."
    # thought: They've had a year, though.
    Reece: Everybody says that. It's even on the sign, at the gate.
* (gary_ask) "I don't know. I'll ask Mo, and tell you by Monday, even if it isn't good."
    ~ promise(gary)
    # move: small_promise # evidence: not_let_down
    # why: Mo had just told you, so Reece need not have waited. But you named a day, so he can check. A promise counts when you keep it.
    # thought: You won't. You might.
    Reece: On which phone? Do it on my mum's, because I don't always answer mine.  # look: at
* (stays) "He stays here, I think. However long it is. Mo's never sent one away."
    ~ change(empathy, 2)
    # move: give_what_is_asked # see: open_and_honest, listen_take_seriously
    # why: Reece asked a plain thing, and Mo had just said that she never sends a dog away. You told him that and stopped, so he had his answer.
    # thought: So he's all right. Even if it's years.
    Reece: So he keeps his wall, then. He likes that wall, does Gary.  # face: calm
* (nobody_else) "I don't know. I do know that he's leaned on nobody else for a year."
    ~ change(empathy, -1)
    # move: name_one_thing # evidence: affirm_specific # see: open_and_honest
    # why: You named one true thing that Reece had done, as advice says. But Mo had just told you what he asked about, so he got no answer.
    # instead: "He stays here, I think, however long it is. Mo's never sent one away."
    # thought: He's warm. But what happens to him?
    Reece: He's tired, that's all.  # face: calm
    Reece goes red to the ears, and does not ask again.
-
Later you are both washing out a cage when his jacket rings. He takes out a phone, and then a second one. It is the fourth call since four.  # pose: on_the_phone # face: worried # look: down # sound: phone
Reece: It's only my mate. He got me this one, so he can get hold of me. I've got to have it on me. He got me a fishing rod too.
So there are two phones, a new rod and two missing nights.
Reece: In August they all said they'd ring somebody. Nobody did.  # look: at # discuss: What do you know by now, and who ought to know it before you drive back?
* (gets) "That's a lot of money, a rod like that. What does your mate want from you for it?"
    { told:
        # why: You were right to wonder, but you asked Reece for an answer, so he had to defend the man. What you saw was enough to ring Ros.
    - else:
        ~ change(trust, -1)
        # why: You were right to wonder. But you had not told Reece what you pass on, so he was careful. What you saw was enough to ring Ros.
    }
    # move: question_as_search # see: hear_do_not_investigate, real_bond
    # instead: "I'm ringing Ros about those phones, now. You can hear all of it."
    # thought: You don't know him.
    Reece: Nothing. He's just like that. He looks after people, more than you lot do.  # pose: arms_crossed # face: contempt # look: at
* (ring_now) "I'm ringing Ros about those phones, now. You can hear all of it."
    { told:
        ~ change(trust, 2)
        # why: Reece had just said that people say it and don't ring. You rang while he stood there, so he could see that it was done.
    - else:
        ~ change(trust, 1)
        # why: Reece had said that nobody rings, and you rang in front of him. But you had not told him what you pass on, so he was more surprised.
    }
    # move: do_it_now # evidence: consent_not_secrecy # see: pass_it_on_now, hear_do_not_investigate
    # thought: You're really ringing. Now.
    When his phone has stopped, you tell Ros what you saw, with the loudspeaker on.
    Ros: That's enough for me to act. I'm telling social care about the phones. Reece, you're hearing that before they do. Ring me when you leave.
    Reece: It's a phone. Everybody's got a phone.  # pose: upright # look: at # face: serious
* (not_ask) "Two phones and a rod. That worries me, so I'll ring Ros before we go. You needn't explain."
    # move: promise_for_doing # evidence: consent_not_secrecy # see: pass_it_on_now, hear_do_not_investigate
    # why: What you saw was enough, and you said so. But in August people told Reece that they would ring, and nobody did, so to him this was the same.
    { told:
        # instead: "I'm ringing Ros about those phones, now. You can hear all of it."
    }
    # thought: That's what they said in August.
    Reece: Yeah. It's a phone. Everybody's got a phone.  # pose: upright # look: away # face: blank
    At five you ring from the yard, while he is with Gary.
    Ros: That's enough for me to act. Tell him that I'm telling social care, and then I will.
    You: Ros will tell social care about the phones. You're hearing that before they do.
* (locker) "Put that phone in Mo's locker for an hour, while we wash the dogs. Have a rest from it."
    ~ change(trust, -2)
    # move: fix_quietly # see: used_by_adults, real_bond
    # why: Reece had to have it on him, and you had it locked away, so he must explain missed calls. And nobody else knows yet about the phones.
    # instead: "I'm ringing Ros about those phones, now. You can hear all of it."
    # thought: He'll go mad. It's only an hour.
    He locks it in, and keeps the key in his hand. He looks at the locker the whole time.  # pose: upright # look: away
-
-> drive_back

// ---------------------------------------------------------------------------------------------------------------
// The drive back. He stops talking, and then he starts.

=== drive_back ===
It is ten past five. {dogs.ring_now or dogs.not_ask:Ros knows that you are leaving. }Reece gets in without a word. {dogs.locker:There are eleven missed calls. He has counted them twice. }A silver car follows you from the gates. You can read the end of its number plate. Then it turns off. He has slid down until the belt is across his neck.  # scene: car # with: reece # pose: slouched # face: solemn # look: down # sound: car
You keep to the route that you agreed with Ros. He has not spoken for two miles. Three times he looks at you, opens his mouth, and shuts it again.  # look: at # discuss: What is this silence? What would you be tempted to do with it, and would that help him or you?
* (layby) Stop at the side of the road, turn the engine off, and turn to look at him.
    ~ change(empathy, -1)
    # move: stop_and_face # see: work_on_the_move, pace_of_child
    # why: You stopped on an open road after a car had followed you, and looked at Reece, so he was more afraid and had nowhere to look.
    # instead: "I saw that silver car as well. What's the matter, Reece?"
    # thought: Don't look at me. Drive. Just drive.
    Reece: What have we stopped for? They can see us here.  # look: away # face: worried
    You start the engine again, and drive on.
* (is_it_you) "I saw that silver car too, and I've been watching for it. What's the matter, Reece?"
    # move: ask_first # see: hear_do_not_investigate, work_on_the_move
    { dogs.locker:
        ~ change(empathy, 1)
        # why: Reece had looked at you three times, and you asked, so he knew that you had seen it too. But you said nothing about the locker, which was your idea.
    - else:
        ~ change(empathy, 2)
        # why: Reece had looked at you three times and could not begin. You asked one plain, open thing, so he did not have to begin alone.
    }
    # thought: You saw it. So it was there.
    Reece: Nothing. There's loads of silver cars.  # look: at
    He sits up a little. The float goes round in his fingers, and back again.  # pose: hands_busy # look: down
* (keep_going) "I saw that car too. We'll keep driving. You don't have to say anything."
    ~ change(empathy, -1)
    # move: no_need_to_say # evidence: pace_of_child # see: work_on_the_move
    # why: Advice is to respect pauses. But Reece had looked at you three times and was waiting to be asked, so he shut his mouth again.
    { dogs.locker:
        # instead: "The locker was my idea, and now you've missed eleven calls. I'm sorry."
    - else:
        # instead: "I saw that silver car as well. What's the matter, Reece?"
    }
    # thought: All right. I won't, then.
    He nods, and puts his hand over his mouth for another half a mile.
* (another_joke) { not dogs.locker } "Two whole miles without a word, Reece. Has the llama told you not to talk?"
    ~ change(empathy, -1)
    # move: joke_past_it # evidence: pace_of_child # see: listen_take_seriously
    # why: Reece had stopped joking because he was frightened, and you began again, so he had to hide it. Advice is to respect pauses.
    # instead: "I saw that silver car as well. What's the matter, Reece?"
    # thought: Not now.
    Reece: Ha.  # face: blank
    He laughs once, and then he slides down again in his seat.  # pose: slouched # look: down
* (own_locker) { dogs.locker } "The locker was my idea, and now you've missed eleven calls. I'm sorry."
    ~ change(empathy, 2)
    # move: repair # evidence: repair_rupture # see: open_and_honest
    # why: You said what was your fault, without excuses, so Reece was not alone with it. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: You can't tell him that. I'll have to.
    Reece: I put it in there, didn't I. You couldn't know how many times he rings.  # look: away
-
At the traffic lights he speaks, and doesn't look at you.  # look: away
Reece: If I tell you something, you won't say anything, will you?  # look: down # face: worried # discuss: He has asked you straight. What does he have to know before he opens his mouth? # say: What do you say to him?
* (just_us) "Not if you don't want me to. There's only you and me in this car."
    ~ said = 2
    ~ not_yours(only_us)
    ~ change(trust, -3)
    # move: secrecy_promise # evidence: confidentiality_limits # see: pass_it_on_now
    # why: You promised Reece a secret that you cannot keep, so he told you what he would not have told. Advice is never to promise that.
    # instead: "I can't promise that. If you're not safe I have to tell somebody."
    # thought: Right. All right. It's only you, then.
* (rod_or_nights) "Could it be about the rod, Reece, or about those two nights? You can just nod."
    ~ change(trust, -2)
    # move: press_for_detail # evidence: hear_do_not_investigate # see: confidentiality_limits
    # why: You guessed, and did not answer, so Reece heard how much you know, and not what you would pass on. Advice is not to suggest the answer.
    # instead: "I can't promise that. If you're not safe I have to tell somebody."
    # thought: Who told you about that? Is it all wrote down?
    Reece: What two nights? I've not been anywhere, who says I have?  # look: at # face: suspicious
* (up_to_you) "Whether you tell me is up to you. Whatever you choose, we'll drive on together."
    # move: offer_choice # evidence: confidentiality_limits # see: understanding_choices
    { told:
        ~ change(trust, 1)
        { trust >= 7:
            ~ said = 1
        }
        # why: You left it to Reece, who already knew what you pass on, so he could choose. Advice is to say that early.
        # thought: You said already. If I'm not safe, you said.
        You: And if you weren't safe I'd have to tell somebody, the same as I said before.
    - else:
        ~ change(trust, -1)
        # why: You left it to Reece, but had never told him what you must pass on, so he could not know what he was choosing.
        # instead: "I can't promise that. If you're not safe I have to tell somebody."
        # thought: That's not a no. It's not a yes.
    }
* (might) "I might have to. If you weren't safe I'd tell Ros, social care and the police."
    ~ change(trust, 2)
    { trust >= 8:
        ~ said = 1
    }
    # move: honest_limits # evidence: confidentiality_limits # see: consent_not_secrecy
    # why: You answered Reece before he told you anything, so telling was his choice. Advice is never to promise secrecy.
    # thought: You could have just said no.
    You: And if it's about something you did, you can have a solicitor before you say more.
-
{ said > 0: -> a_lad|-> a_message }

= a_lad
He says nothing until the next traffic lights.
Reece: Imagine there's a lad. Not me. He's got to be at the bridge at eight, and somebody picks him up.  # look: down # hard: Reece speaks of a lad who has to be at the bridge at eight. The lad owes money for a lost bag, a rod and his mum's electricity, and has to carry things by train for it. The man he owes money to comes and sits with him.
Reece: It's because of the bag. He was looking after it. The police took it, so he... he owes for that. And a rod. And his mum's electric bill.
Reece: He has to carry things on a train. And then it's less, what he owes. The man he owes money to isn't bad. He comes and sits with that lad, for hours.  # face: solemn # hard_end
Reece: Is he going to get in trouble, that lad?  # look: away
* (need_a_name) "I don't think so. I could help him faster if I knew who picks him up."
    ~ change(empathy, -2)
    # move: press_for_detail # evidence: hear_do_not_investigate
    # why: Reece had said all he could, and you asked for the one thing that he was hiding, so he said that none of it was true.
    # instead: "He should never have been asked to do it. What would make tonight safer for him?"
    # thought: I knew it. I knew you'd ask that.
    Reece: There isn't a lad. I'm only saying what was on the telly.  # look: at # face: suspicious
* (not_mate) { said == 1 } "He's not in trouble with me. But somebody who got a boy into debt isn't a friend."
    ~ change(empathy, -2)
    # move: run_down_the_bond # evidence: real_bond # see: used_by_adults
    # why: You said that the one who sits with Reece is no friend, so he had to defend him. Procedures warn that a child may seem close to somebody he fears.
    # instead: "He should never have been asked to do it. What would make tonight safer for him?"
    # thought: You've not met him. He sat with me for hours.
    Reece: He's not like that, and you've never even met him.  # face: angry
* (solicitor) "I don't decide that. Before he says more, he can talk to a solicitor alone."
    ~ change(empathy, 2)
    # move: say_who_decides # see: defence_for_children, hear_do_not_investigate
    # why: You said that you do not decide, and offered a solicitor before Reece said more about the bag or the train, so he could stop there.
    # thought: So he doesn't have to say it all now.
    Reece: Don't they cost loads, solicitors?  # look: at
    You: At a police station it's free, day and night. I'll write down a number to ring before the police ask him anything. And he should never have been made to do it.
* (safer) "He should never have been asked to do it. What does he need, to be safe tonight?"
    # move: safety_tonight # see: voice_and_help, used_by_adults, hear_do_not_investigate
    { said == 1:
        ~ change(empathy, 2)
        # why: You named what was wrong and asked about tonight, so Reece could say what he needed, and nothing more about the bag.
        # thought: If there was a reason I couldn't go.
        Reece: If his mum was in. If there was people in, and it wasn't only her.
    - else:
        # why: You asked about tonight and not about names, so Reece answered. But he thought that only you would hear it, because you had said so.
        # instead: "I was wrong to say it's only us. If he's not safe, I have to tell."
        # thought: If I was ill. Could I say I'm ill?
        Reece: If his mum was in. But you can't tell her that, because you promised.
    }
* (take_back) { said == 2 } "I was wrong to say it's only us. If that lad isn't safe, I have to tell somebody."
    ~ change(empathy, 2)
    # move: repair # evidence: repair_rupture # see: confidentiality_limits, consent_not_secrecy
    # why: You took your promise back before Reece said more, so he could still choose. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: You said. You only just said.
    Reece: You said it was only us, and that was about two minutes ago.  # look: at # face: angry
    You: I did. Before he says more about the bag or the train, he can have a solicitor.
-
The second phone lights up on his knee. You read the message: be at the bridge at 8 tonight. Don't make me come to your door. You still owe 420.  # sound: phone
-> where_to

= a_message
Reece: Never mind. Do you know how long a heron can stand still? Guess.  # look: away # face: cheeky
At the next red light he takes a phone out to show you a picture of the bird. It is the wrong phone, and it lights up. The message says: be at the bridge at 8 tonight. Don't make me come to your door. You still owe 420.  # pose: on_the_phone # look: at # sound: phone
He pushes it under his leg, and looks to see where you were looking.  # pose: slouched # face: worried # look: at # say: What do you say to him?
* (saw_it) "I saw that. I can't act as if I hadn't. Are you in danger tonight, Reece?"
    ~ change(empathy, 2)
    # move: safety_tonight # see: open_and_honest, consent_not_secrecy, pass_it_on_now
    # why: You said what you had read and asked straight about tonight, so Reece did not have to tell you first.
    # thought: Oh no. Oh no, no, no.
    Reece: I've got to be there, that's all. It's only till it's paid off.  # look: down
    You: You don't have to say who. You can have a solicitor before you say more.
* (who_sent) "I saw that, Reece. Who talks to you like that? The one who gave you the rod?"
    ~ change(empathy, -2)
    # move: press_for_detail # evidence: hear_do_not_investigate
    # why: What you had read was enough to pass on, and you asked Reece for a name, so he shut up. Advice is not to investigate.
    # instead: "I saw that. You don't have to say who it's from. Are you in danger tonight?"
    # thought: I'm not saying. I'm not saying anything now.
    Reece: My auntie, she's really strict about what people owe her.  # look: away # face: blank
* (how_long) "How long could a heron stand still? I would say an hour, if it had a good book."
    ~ change(empathy, -2)
    # move: look_past # see: open_and_honest, pace_of_child
    # why: You had read it and acted as if you had not, so Reece was alone with it.
    # instead: "I saw that. You don't have to say who it's from. Are you in danger tonight?"
    # thought: You didn't see. Did you? You didn't.
    Reece: Four hours, because it's only waiting and it's not asleep.  # look: away
* (owing) "I read that. It must be horrible to owe money, and not know when they'll ask for it."
    # move: reflect_meaning # see: open_and_honest, empathy_wished
    { told or drive_back.might:
        ~ change(trust, 1)
        # why: You said that you had read it, and Reece knew what you pass on, so he said a little. But you asked nothing about tonight.
    - else:
        ~ change(empathy, -1)
        # why: You spoke of a debt before Reece knew what you pass on, so he said that it was nothing much.
        # instead: "I saw that. You don't have to say who it's from. Are you in danger tonight?"
    }
    # thought: I never said I owed. It says it, though.
    Reece: It's only for a rod. And the bag, but that wasn't my fault.  # look: down # face: solemn
-
-> where_to

= where_to
It is twenty-five past five. His mum, Kelly, cleans at the health centre until six, and has her phone on. The bridge is just ahead.  # sound: car
Reece: Drop me at the bridge, because there's always traffic up our road.  # look: away # face: blank # discuss: Where should he get out, who has to know about eight o'clock, and when do you tell Reece who else knows?
* (his_road) "I'll drop you at the bottom of your road. Could you go straight home, and text me?"
    ~ night = 2
    ~ change(reliability, -3)
    # move: hope_for_the_best # see: pass_it_on_now, consent_not_secrecy
    # why: You knew of eight o'clock and let Reece out alone, so whoever rings him could reach him before you could. A child in danger stays with an adult.
    # instead: "Not the bridge. Stay with me, please. I'm going to stop and ring your mum."
    # thought: You believed that?
    Reece: Course I will. I'll go straight home, and I'll text you.
* (garage) "Not the bridge. I'll stop at the petrol station and ring your mum, and you hear it all."
    ~ mum = true
    ~ change(reliability, 2)
    # move: safety_tonight # evidence: consent_not_secrecy # see: pass_it_on_now, work_on_the_move
    # why: You kept Reece with you, rang his mum yourself, and told him first. Advice is to say who you are telling, where that is safe.
    # thought: Out loud? With me sat here?
    You: After your mum it's social care, and they tell the police. You're hearing that before they do.
    You park under the lights, and turn the engine off. He locks his own door.
    Kelly: Right. Is he with you? Then keep him there, and I'll get my coat.
* (home) "Not the bridge. I'll take you to your door, and wait in the car until your mum's in."
    ~ night = 1
    ~ change(reliability, -2)
    # move: hope_for_the_best # see: pass_it_on_now, consent_not_secrecy
    # why: You took Reece home, but let him go up alone with the phone, so he was alone with it when they rang.
    # instead: "Not the bridge. Stay with me, please. I'm going to stop and ring your mum."
    # thought: I've got a key. And there's the back stairs.
    The light goes on in the kitchen. He is standing at the window with a phone at his ear.  # with: nobody
* (office) "Not the bridge. We'll go to the office and Ros, get some food, and ring your mum."
    ~ mum = true
    ~ change(reliability, 2)
    # move: safety_tonight # evidence: consent_not_secrecy # see: pass_it_on_now, delivery_model
    # why: You said where you were going and why before you turned the car, so Reece knew, and was with adults. Advice is to say who you are telling.
    # thought: Chips. I'm not talking to anyone, though.
    Reece: Is it chips? I'm not saying anything, though. I'm just having chips.  # look: at
    You: After your mum it's social care, and they tell the police. You're hearing that before they do.
    From room two you ring Kelly, with him there, and she comes at once.  # scene: interview_room # with: reece # pose: slouched # face: blank # look: down # sound: office
-
-> six

// Before six: who is told, and in what order.
= six
{
- where_to.his_road: No text has come. You have gone back and rung the bell, and nobody answers.  # scene: car # with: nobody # sound: outdoors # after: drive_back.where_to.his_road
- where_to.garage: You are at the petrol station, and he is in the seat next to you.  # scene: car # with: reece # pose: slouched # face: worried # look: down # sound: outdoors # after: drive_back.where_to.garage
- where_to.office: He is in room two with chips and a colleague, and the door is open.  # scene: desk # with: nobody # sound: office # after: drive_back.where_to.office
- else: You are outside the flats, where you can see the front door.  # scene: car # with: nobody # sound: outdoors # after: drive_back.where_to.home
}
It is twenty to six. The social care desk closes at six. {dogs.ring_now or dogs.not_ask:Ros has told them about the phones. Nobody has told them about eight o'clock tonight.|Nobody has told them, or Ros, about eight o'clock tonight.}
* (nines) { where_to.his_road } Ring 999 now. Say that a boy is out of sight, and expected at the bridge at eight.
    ~ change(reliability, 2)
    # move: pass_it_on # evidence: pass_it_on_now # see: consent_not_secrecy
    # why: You rang 999 before anybody else, because Reece was out of sight and somebody was waiting for him. For danger at this moment it is 999.
    # thought: There's a car. It's early.
    The police ask what he is wearing, and which way he went. Then you ring the desk and Ros. A social worker called Nadia writes it down.
* (duty) Ring the social care desk now, and tell them what you saw and heard, in any order.
    # move: pass_it_on # evidence: pass_it_on_now # see: consent_not_secrecy
    {
    - where_to.his_road:
        # why: You rang at once, but you rang the desk. Reece was out of sight and somebody was waiting, so the police heard later than they could have.
        # instead: "A boy of fifteen has left my car, and somebody means to collect him. I need the police."
    - else:
        ~ change(reliability, 2)
        # why: You passed it on at once, in no order, so somebody could act for Reece before eight. Advice is to do it as soon as possible.
    }
    # thought: Is it eight yet?
    The social worker is called Nadia. She asks where he is, who is with him, and for his own words.
    Nadia: Don't ask him again for a name. The number plate will help more. I'm ringing the police now.
* (ros) Tell Ros now, though she is in a meeting: all of it, in any order.
    # move: pass_it_on # evidence: delivery_model # see: pass_it_on_now
    {
    - where_to.his_road:
        # why: You told Ros, and she passed it on. But Reece was already out of sight, so each further person cost time, and nobody was looking yet.
        # instead: "A boy of fifteen has left my car, and somebody means to collect him. I need the police."
    - where_to.office:
        ~ change(reliability, 1)
        # why: You told Ros in the next room, so social care knew while Reece was still with you.
    - else:
        ~ change(reliability, 1)
        # why: You told Ros at once, so she could pass it on while Reece was still close. But that was one more step before the desk knew.
    }
    # thought: Are they coming? Now?
    { where_to.home or where_to.his_road:
        Ros: What did he say, in his own words? I've got social care on the other phone.  # with: nobody
    - else:
        Ros: What did he say, in his own words? I've got social care on the other phone.
    }
    She gives the phone to you, and you talk to a social worker called Nadia, who rings the police.
* (write) Write it down first, in his own words, while you still know what you saw and heard.
    ~ change(reliability, -2)
    # move: put_off # evidence: pass_it_on_now # see: hear_do_not_investigate
    { where_to.his_road:
        # why: You wrote first, so the desk was closed and nobody was looking for Reece before six. Advice is to pass it on as soon as possible.
        # instead: "A boy of fifteen has left my car, and somebody means to collect him. I need the police."
    - else:
        # why: You wrote first, so the desk was closed before anybody could act for Reece. Advice is to pass it on as soon as possible.
        # instead: "I've got a worry about tonight, and I haven't written it up yet. Can I just tell you?"
    }
    # thought: Is it eight yet? It's not eight yet.
    At five past six you ring the out-of-hours team. A man there asks why nobody has rung 999, and you ring it. He sends a social worker called Nadia.
* (kelly) { where_to.home } Ring Kelly at work first, and tell her yourself what is planned for tonight.
    ~ mum = true
    ~ change(reliability, 2)
    # move: work_with_family # see: pass_it_on_now, longer_supports
    # why: You rang the parent yourself and then the desk, so Reece's mum was on her way before six.
    # thought: You've told my mum. You've told my mum.
    Kelly: Right. What time, and where? I'm coming now.
    Then you ring the desk. A social worker called Nadia writes it down, and rings the police.
-
{ where_to.home and not write:
    Nadia: Is nobody with him? Then go up now, and stay with him till his mum comes.
}
-> plan

// ---------------------------------------------------------------------------------------------------------------
// What is agreed about safety, in full.

=== plan ===
{
- night == 2: A car had stopped for him at the corner. {drive_back.six.write:It was after six when the police looked at the bridge and the station.|The police looked at the bridge and the station before eight.} He was not there. Nadia rang Kelly, who looked in every street. On Saturday at noon he comes back, in somebody else's trainers. A nurse asks him alone if he is hurt. He says no. The police write down that his own shoes are gone. At five he is at the table.  # scene: family_kitchen # with: reece # pose: slouched # face: tired # look: down # sound: kitchen # after: drive_back.where_to.his_road
- drive_back.where_to.home: You went up to him after the call. He had his jacket on, and the door to the back stairs was open. You stayed with him until Kelly came{drive_back.six.write:, and then two police officers}.  # scene: family_kitchen # with: reece # pose: arms_crossed # face: worried # look: down # sound: kitchen # after: drive_back.where_to.home
- else: Kelly has come to {drive_back.where_to.office:the office|the petrol station}, and the three of you have driven home. {drive_back.six.write:Two police officers stand at the door downstairs, because you rang 999.|By seven the police have rung, and an officer is on the way.}  # scene: family_kitchen # with: reece # pose: arms_crossed # face: worried # look: down # sound: kitchen # after: drive_back.where_to.garage, drive_back.where_to.office
}
Nadia sits at Kelly's kitchen table with a red folder. You write down what is agreed, with a solicitor's number at the top.
Nadia: The police have put this address on a list of homes at risk. Tonight the door stays shut, front and back. If anyone comes, go to the back bedroom, ring 999, and say that your address is on their list.
Kelly: I'm not doing that on my own. My sister and her husband are on their way.
Nadia: Good. They telephone before they come up, and so do the police. If you don't feel safe, you can all sleep at your sister's.
Nadia: Until we meet on Monday, Reece must not be alone, at home or outside, mornings included. If that man stops you in the street, go into a shop and ring 999.
Nadia: The second phone goes in a drawer until the police collect it. Nobody answers it or deletes anything. It's evidence. On your own phone, answer nothing, and show your mum. Nobody pays. If anyone asks for money, tell me, and I tell the police.
{night == 2:Nadia: You've been missing, so somebody independent should offer you a return interview, in the next days. None of us is there. If you're in danger they have to tell, the same as me. You can say no.|Nadia: In August nobody offered you a return interview. That's a talk about being missing, with somebody independent, without us. If you're in danger they have to tell, the same as me. I'm offering it now.}
Reece: Yeah. Sound. That's fine.
He has said those three things after every sentence of hers. {trust >= 9:Once he looks at you, and away.|He has turned his chair away from you.}  # look: away # discuss: How much of the plan has he understood, and how would you find out?
* (doorbell) "One bit of it, then. I'm the doorbell, and I'm ringing. What do you do?"
    ~ clear = true
    ~ change(reliability, 2)
    # move: one_at_a_time # evidence: plain_words # see: communication_needs
    # why: Reece had said yes to every sentence. You took one small piece that he could do, so his mistake was found in time. Specialists advise one thing at a time.
    # thought: I look who it is. Don't I?
    He gets up, goes to the front door, and bends down to the letterbox.  # pose: turned_away
    Nadia: No. Nobody goes to the door at all. You go to the back bedroom and ring 999.
    You: I'm ringing again.
    Reece: Back bedroom. I don't look.  # pose: upright # look: down
    You: And who do you ring?
    Reece: 999. And I say that we're on the list.
* (own_words) "That was a lot, Reece, and it came fast. Tell us in your own words what happens tonight."
    # move: too_much_at_once # evidence: plain_words # see: communication_needs
    # why: Reece had said yes to every sentence, and you asked him to repeat all of it, so you got six words. Specialists advise one thing at a time.
    # instead: "One bit of it, then. The bell rings. What do you do?"
    # thought: Which bit? What was the first bit?
    Reece: We stay in. We don't answer.
    Nadia: That's the main thing. The rest we go through with your mum.
* (well_done) "You've been very brave, Reece. Thank you for sitting through all of that with us."
    ~ change(reliability, -1)
    # move: general_praise # evidence: affirm_specific # see: plain_words
    # why: You praised Reece in general, so nobody found out what he had understood of the plan. Advice is to name something particular.
    # instead: "One bit of it, then. The bell rings. What do you do?"
    # thought: I've not done anything. I've sat here.
    Reece: Have I? I've only sat here and had a drink of water.  # look: away
* (which_hard) "Which part of that will be hardest to do tonight, Reece? Say it now, and we'll change it."
    # move: ask_what_fits # evidence: voice_and_help # see: understanding_choices
    # instead: "One bit of it, then. The bell rings. What do you do?"
    { trust >= 9:
        # why: Reece had looked at you, and you asked which part he could not do, so that part was changed. Nobody found out about the rest.
        # thought: Not answering. He rings and rings.
        Reece: Not answering. He rings and rings. Then he rings my mum's.
        Nadia: Then your mum answers only numbers that she knows. If our number doesn't show, we leave a message.
    - else:
        ~ change(reliability, -1)
        # why: You asked which part of it all was hardest. But Reece had said yes to every sentence and turned away, so he said yes once more.
        # thought: All of it. I'm not saying that to you.
        Reece: No. Fine. I can do all of that, it's only a door.  # look: away
    }
-
{ owed(told_first):
    { drive_back.where_to.garage or drive_back.where_to.office:
        ~ kept(told_first)
        ~ change(reliability, 1)
        Reece tells Nadia that you told him first, in the car.  # settles: told_first # after: drive_there.first_me
        # move: follow_through # evidence: not_let_down
        # why: You told Reece in the car before you rang anybody but Ros, as you had said you would, so he could check it.
        # thought: You did say it first.
    - else:
        ~ broken(told_first)
        ~ change(reliability, -1)
        Reece asks who heard about tonight before he did. You had told him that he would be the first, and he was not.  # settles: told_first # after: drive_there.first_me
        # move: put_off # evidence: not_let_down # see: promises_undelivered
        # why: You had said that Reece would hear first, and you rang others before he knew, so he will not count on your next promise.
        # instead: "I said you'd hear it first, and you didn't. I'm sorry."
        # thought: You said me first.
    }
}
-> telling

// ---------------------------------------------------------------------------------------------------------------
// He is angry, and his mum is frightened of you.

=== telling ===
{
- night == 2: It is Monday, ten o'clock. He has slept for two days, and has told nobody where he was. Kelly's brother-in-law is in the next room.  # scene: family_kitchen # with: reece # pose: slouched # face: tired # look: down # sound: kitchen
- else: It is Friday, ten o'clock. Nobody came to the door. Kelly's sister is packing, because tonight they all go to hers until Monday.  # scene: family_kitchen # with: reece # pose: arms_crossed # face: angry # look: away # sound: kitchen
}
At eight a message came to Reece's own phone: 620 pounds by Sunday. Kelly has kept it, and told Nadia and the police.
{
- promises_not_yours ? only_us: Reece: You said it was only you and me in that car.  # look: at # face: angry # after: drive_back.just_us
- night == 2: Reece: You knew about eight o'clock, and you let me out.  # look: at # face: angry # after: drive_back.where_to.his_road
- promises_broken ? told_first: Reece: You said I'd hear it first. Everybody knew, and then somebody told me.  # look: at # face: angry # after: drive_there.first_me
- else: Reece: You rang them. I never said you could.  # look: at # face: angry
}
Reece: So it's six hundred and twenty now. It was going down before. It's shit, what you did, because who's going to pay all that?  # discuss: He is right to be angry, and ringing was still right. What can you say that is true? # say: What do you say or do?
* (what_i_said) "I told them about {said > 0:that lad, }eight o'clock, the bridge, the message and the silver car. I had no name to give."
    # move: say_what_you_record # evidence: consent_not_secrecy # see: open_and_honest
    { wrong():
        ~ change(trust, -1)
        # why: You told Reece exactly what you had passed on. But he had named what you did to him, and you answered something else.
        # instead: "You're right about that. I did it, and it was wrong. I'm sorry."
    - else:
        # why: You told Reece exactly what you had passed on, so he could check it. But he was angry, and you had not let him finish.
        # instead: "I rang them. Be as angry with me as you like. I'm staying here."
    }
    # thought: You saw the car as well. He'll know you saw it.
    Reece: That's still grassing. Grassing's when you tell.  # look: away
    You: I told them. You told them nothing. And Nadia says that nobody in this flat owes that money.
* (not_true) { wrong() } "I {promises_not_yours ? only_us:said that it was only us, and I couldn't promise that|{night == 2:let you out of the car on your own|said that you'd hear it first, and you didn't}}. That was wrong, and I'm sorry."
    ~ change(trust, 2)
    # move: repair # evidence: repair_rupture # see: promises_undelivered
    # why: You said that it was wrong, without excuses, so Reece didn't have to prove it. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: So you know, then.
    {
    - promises_not_yours ? only_us: Reece: I'd not have said a word to you, if I'd known.  # look: down # face: solemn # after: drive_back.just_us
    - night == 2: Reece: I looked round, and you were already at the lights.  # look: down # face: solemn # after: drive_back.where_to.his_road
    - else: Reece: You had the whole drive to say it in.  # look: down # face: solemn
    }
    You: I know. I'm writing that down as you said it, and you can read it.
* (go_on) { not wrong() } Sit down a little way from him, and let him say all of it. Do not correct anything.
    ~ change(trust, 2)
    # move: wait # evidence: worst_spells # see: pace_of_child, repair_rupture
    # why: You stayed and did not defend yourself, so Reece could say it to the person it was about. Children valued a worker who stayed at the worst times.
    # thought: Aren't you going to say anything?
    Reece: You're a grass. You tell on people. You sit there in your car being nice. Now he thinks I talked, and he knows which one's our door.
    Reece: And nobody asked me what I wanted, not one of you.
    You: I won't argue. One thing I pass on to Nadia and the police now: that he knows your door. You're hearing that first.
* (had_to) "I'm sorry, Reece, but I had to. If nobody had known, I'd never have slept."
    ~ change(trust, -1)
    # move: explain_yourself # see: repair_rupture
    # why: Reece was angry, and you told him how you would have felt, so it was about you and no longer about him.
    { wrong():
        # instead: "You're right about that. I did it, and it was wrong. I'm sorry."
    - else:
        # instead: "I rang them. Be as angry with me as you like. I'm staying here."
    }
    # thought: So it was for you.
    Reece: Well, I hope you had a nice long sleep, then.  # face: contempt # look: at
* (thursday_too) { night < 2 } "Nadia and the police allow our drive on Thursday. At two I'll be outside. You needn't get in."
    ~ promise(thursday)
    # move: small_promise # evidence: trust_empathy_reliability # see: same_time_same_place, worst_spells
    # why: You told Reece when you would be there, angry or not, so he can check it. It counts if you are there.
    # thought: I won't be. You can sit there.
    Reece: I won't be. You can sit there and talk to yourself.
-
He goes out. The door stays open a little, and he stands behind it, in the hall.  # pose: turned_away
Kelly: From next week I work mornings, and my sister's husband sits with him until I'm home at two. I've written down the two numbers that man rings from.  # with: kelly # face: worried
Kelly: In August Reece gave me forty pounds for the electricity. I told myself it was birthday money. I've thought about that for six weeks.
Kelly: When I was seven they took me into care. They said it was for the weekend. Are they going to take him off me?
* (not_taken) "Nobody is going to take him away from you, Kelly. That isn't what this is for."
    ~ not_yours(stay_home)
    ~ change(empathy, -3)
    # move: promise_outcome # evidence: promises_undelivered # see: not_let_down
    # why: You promised what others decide, and Reece heard it through the door, so he may count on it, and it may not come true.
    # instead: "I don't know. I don't decide it. Let's ring Nadia and ask her together."
    # thought: You don't get to say that. Do you?
    Kelly puts a hand over her eyes. There is no sound at all from the hall.
* (dont_know) "I don't know, and I don't decide it. Let's ring Nadia now, and ask her together."
    ~ change(empathy, 2)
    # move: say_who_decides # see: open_and_honest, promises_undelivered
    # why: You said that you don't decide, and you and Kelly rang the person who knows, so Reece heard his mum get a true answer.
    # thought: At least you don't know either.
    Nadia: The plan is that he stays with you. Some meetings are without you. We ask you beforehand what to say for you, and tell you afterwards what is decided. And you can have a solicitor.
* (six_weeks) "Six weeks is a long time to be alone with that, and have nobody to say it to."
    # move: reflect_meaning # see: non_blaming, alliance_unsettled
    {
    - mum:
        # why: You did not blame Kelly, and had rung her yourself, so Reece heard somebody be fair to his mum. What she asked got no answer.
        # instead: "I don't know. I don't decide it. Let's ring Nadia and ask her together."
    - night == 2:
        ~ change(empathy, -1)
        # why: You did not blame Kelly. But you had let Reece out, and now she asked what comes next and got no answer, so he got none either.
        # instead: "I don't know. I don't decide it. Let's ring Nadia and ask her together."
    - else:
        ~ change(empathy, -1)
        # why: You did not blame Kelly. But you had not rung her on Thursday, and now she asked and got no answer, so Reece got none either.
        # instead: "I don't know. I don't decide it. Let's ring Nadia and ask her together."
    }
    # thought: Don't make her cry. Don't.
    Kelly: You wouldn't have asked where the money came from either. It was the first month that the electricity didn't run out.
* (rung_us) "Could you have rung one of us, in August? We would only have wanted to help."
    ~ change(empathy, -2)
    # move: lecture # see: non_blaming, fairness
    # why: Reece heard you tell his mum what she ought to have done, and she had rung in August, so it was unfair.
    # instead: "I don't know. I don't decide it. Let's ring Nadia and ask her together."
    # thought: Leave her alone. She did ring.
    Kelly: I did ring. Twice. Then I was scared that they'd come and take him.
-
{ empathy >= 11:
    Reece: He sat with me. Him that got me the rod. All summer, at peg nine. He never even fished, he just brought crisps.  # with: reece # pose: turned_away # face: solemn # look: down
    He says it to the edge of the door, and you stay where you are.
- else:
    Kelly: That man sat with him at the peg all summer. I was glad that he had somebody.
    Behind her the door closes quietly, and somebody turns on a television.
}
-> diary

// He was let down in a way that has a name: secrecy, the two nights, or hearing it last.
=== function wrong() ===
    ~ return promises_not_yours ? only_us or promises_broken ? told_first or night == 2

// ---------------------------------------------------------------------------------------------------------------
// Your week.

=== diary ===
It is Monday, two o'clock. Ros has your diary in front of her.  # scene: desk # with: ros # pose: peeling # face: serious # sound: office
{ promises_not_yours ? stay_home:
    Ros: Kelly has told Nadia that you promised he stays. That isn't yours to promise. Tell her yourself, today.  # after: telling.not_taken
}
{ night == 2:
    Ros: You knew about eight o'clock, and he got out by himself. We go through it tomorrow at ten.  # after: drive_back.where_to.his_road
}
Ros: A form about Reece goes to the Home Office today, which is a ministry. It says that we think somebody exploited him. It's called a National Referral Mechanism referral. You and Nadia have written it. He needn't agree, but he ought to hear it from us.
Ros: And I've asked the police to look again at the stolen drills. They decide. He says yes to everything, so I'd like a speech and language therapist to meet him, if he wants.
You have four things this week, and time for three. One is telling Reece about the form, today at four. One is an hour with Mo, about what she does if that car comes{owed(gary):, and about Gary}. One is {night == 2:seeing Reece|driving Reece} on Thursday. And you have told Jodie, next door to Reece, that you will take her to college on Thursday. She won't go in alone.
Ros: The college says any morning will do. I asked Jodie which. She said she doesn't know, and you should say.
* (no_mo) Leave Mo until next week. She has the office number if she sees anything there.
    { not owed(gary):
        ~ change(reliability, -2)
    }
    # move: put_off # evidence: adults_in_community # see: pass_it_on_now
    # why: You left Mo without a plan for her gates, so she won't know whom to ring, and Reece is there. Other adults around a child can do good.
    # instead: "Jodie, I can't do Thursday. I'll come on Wednesday at ten. If that's no good, we change it."
    # thought: Does Mo know? What have you told her?
    You write Mo under next Monday, and Ros asks if you are sure.
* (no_thursday) Let your colleague Dev go on Thursday. He is kind, and Reece would get to like him.
    { not owed(thursday):
        ~ change(reliability, -2)
    }
    # move: unannounced_cover # evidence: enough_attention # see: same_time_same_place, one_steady_adult, planned_endings
    # why: You gave away Reece's hour and kept one that could be moved, so a stranger comes. Inspectors have judged whether enough was done to keep a relationship going.
    # instead: "Jodie, I can't do Thursday. I'll come on Wednesday at ten. If that's no good, we change it."
    # thought: Who's that? That's not your coat.
    Dev writes down the address, and asks you what Reece likes to talk about.
* (wednesday) Ring Jodie now. Tell her that it will be Wednesday at ten, and that she can change it.
    ~ change(reliability, 2)
    # move: suggest_one # evidence: fairness # see: not_let_down
    # why: Jodie could not choose a day, so you named Wednesday, and kept Thursday for Reece. He lives next door, and heard of it.
    # thought: Jodie says you rang her. You didn't just leave her waiting.
    Jodie: Wednesday's all right. I'd rather know before, so I don't get all ready for nothing.
* (ring_jodie) Ring Jodie now. Say that you're sorry about Thursday, and ask which day suits her best.
    ~ change(reliability, -1)
    # move: leave_it_to_them # evidence: fairness # see: not_let_down
    # why: You rang before Thursday. But Jodie had said that she could not choose, and you asked her to, so she gave up, and Reece heard of it.
    # instead: "Jodie, I can't do Thursday. I'll come on Wednesday at ten. If that's no good, we change it."
    # thought: Jodie's not going now. She says you kept asking.
    Jodie: I don't know, I said. It's all right. I won't go this week, then.
-
-> the_form ->
{ telling.go_on:
    You: You said that nobody asked what you want. I'm asking. Nadia gets it in your words.  # after: telling.go_on
    Reece: I want my own phone to stop ringing. And I'm not giving up going to the dogs.
}
{ promises_not_yours ? stay_home:
    You tell Kelly that you do not decide it, and should not have said it. She says that she knew.  # after: telling.not_taken
}
{ owed(gary):
    { no_mo:
        ~ broken(gary)
        ~ change(reliability, -2)
        At four you said nothing about Gary, and Reece did not ask. In the evening you do not ring Kelly.  # settles: gary # after: dogs.gary_ask
        # move: put_off # evidence: not_let_down # see: promises_undelivered
        # why: You had said Monday, and sat with Reece on that Monday without a word of Gary, so he will not believe the next day that you name.
        # instead: "Kelly, can I speak to Reece? I haven't asked Mo yet. I said Monday, and I'm sorry."
        # thought: Monday, you said. I bet it's bad.
    - else:
        ~ kept(gary)
        ~ change(reliability, 1)
        On Monday evening you ring Kelly's phone: Mo says that Gary stays for good, if nobody comes for him.  # scene: desk # with: nobody # sound: phone # settles: gary # after: dogs.gary_ask
        # move: follow_through # evidence: not_let_down
        # why: You asked Mo and told Reece on the day you had named, so he could see that it was done.
        # thought: You did it. On the Monday.
        Reece: Can he keep his place, by the wall?  # with: nobody
    }
}
{ no_mo:
    On Tuesday the silver car is at Mo's gates. She does not know whom to ring, so she rings Kelly, and Reece hears it.  # after: diary.no_mo
}
{ night == 2: -> llama }
{ no_thursday: -> dev }
-> next_thursday

// The referral, said to him before it goes.
=== the_form ===
At four you are in Kelly's kitchen. You have told her about the form, and she stays.  # scene: family_kitchen # with: reece # pose: slouched # face: serious # look: down # sound: kitchen
You: A form goes today. It says that we think somebody used you to do things for him. The Home Office, or people it has chosen, decide if they think so too. It doesn't accuse you of a crime. You don't have to sign it.
You: To check that I was clear: what is the form for?
Reece: It's so they know I'm stupid, because I believed him.
You: It doesn't say that. It's about what he did. If the police ask about any of it, say that you want a solicitor before you answer. Tell the solicitor about this form.
Reece: Does it pay for the bag, though?  # look: at
You: No, and nobody pays for that. It may help you with the police, and it may get you somebody whose only job is you. I can't promise that it will.
->->

// ---------------------------------------------------------------------------------------------------------------
// Next Thursday, at another hour and by another road.

=== next_thursday ===
It is Thursday, two o'clock, outside the flats. Ros, Nadia and the police have agreed the hour, another car, another road, and Mo's back gate. You ring Ros before and after the drive.  # scene: car # with: nobody # sound: outdoors
{ owed(thursday):
    ~ kept(thursday)
    ~ change(reliability, 1)
    A curtain moves on the second floor. You are there, as you said you would be.  # settles: thursday # after: telling.thursday_too
    # move: follow_through # evidence: not_let_down # see: same_time_same_place
    # why: You had told Reece two o'clock, angry or not, and you were there, so he could look and see it.
    # thought: Two o'clock. It's actually two o'clock.
}
{ empathy >= 9: -> gets_in|-> does_not}

= gets_in
At five past two he gets in, on the back seat.  # scene: car # with: reece # pose: arms_crossed # face: serious # look: away # sound: car
Reece: I'm only going for Gary. This isn't even your car.
Reece: He never made me do anything, I said yes to all of it. Nadia says that doesn't count. I told her it does. She's wrote it down.  # look: at
Reece: It's longer, this way. Is it longer?  # look: away # discuss: What would you want to say here, and would he want to hear it?
* (longer) "It is, yes. About ten minutes more, I think. It might be a bit less."
    ~ change(empathy, 2)
    # move: give_what_is_asked # see: pace_of_child, work_on_the_move
    # why: Nadia had written down what Reece said, and he began to talk about the road instead. You answered that and added nothing, so he said more by himself.
    # thought: You're not going on about it.
    Reece: Ten minutes. Right. He sat on the wrong side of me, that man. On my grandad's side.  # look: down # face: solemn
* (like) "What was it like at the peg, when it was only you and that man?"
    # move: ask_how_it_is # evidence: voice_and_help # see: real_bond
    { empathy >= 11:
        ~ change(trust, 1)
        # why: Reece himself had told you of the man, so he could answer. But he had changed the subject to the road, and you asked about the man again.
        # thought: It was all right. It was quiet.
        Reece: Quiet. What's that got to do with the road?  # look: down # face: solemn
    - else:
        ~ change(empathy, -1)
        # why: Reece had changed the subject to the road. You asked about something that only his mum had told you, so he heard that people talk about him.
        # instead: "It's longer, yes. About ten minutes more."
        # thought: Who's told you he was there?
        Reece: Who's told you he was there? That's my grandad's peg, and it's not yours.  # face: suspicious # look: at
    }
* (and_he_knew) "You did say yes. And he asked you because you were there on your own."
    ~ change(empathy, -1)
    # move: stay_on_it # evidence: used_by_adults # see: challenge_and_encouragement
    # why: A child may look willing, and still be a victim. But Reece had changed the subject to the road, and you spoke of the man again, so he defended himself.
    # instead: "It's longer, yes. About ten minutes more."
    # thought: I wasn't on my own. I was with my grandad. Sort of.
    Reece: I'd gone to look at the water, I wasn't doing anything.  # look: away # face: angry
* (law) "I believe you. But you're fifteen, so in law your yes doesn't make it all right."
    ~ change(empathy, -1)
    # move: say_it_again # evidence: used_by_adults # see: plain_words
    # why: You told Reece what guidance says about consent. Nadia had told him, and he had answered her and changed the subject to the road, so he heard it twice.
    # instead: "It's longer, yes. About ten minutes more."
    # thought: So what I said doesn't count.
    Reece: That's what she said, her with the folder, in the same words and everything.  # face: blank
-
{ best(): -> peg|-> back}

=== function best() ===
    ~ return told and mum and clear and night == 0 and empathy >= 13 and reliability >= 15 and promises_not_yours == ()

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

// What was promised to Kelly and was nobody's to promise, as it comes back.
=== stay_came_back ===
{ promises_not_yours ? stay_home:
    When you tell Kelly that something is going to happen, she asks you who decides it.  # after: telling.not_taken
}
->->

=== peg ===
He comes to the dogs every Thursday until winter, and from the second week he sits in the front. He has not told you the man's name.  # scene: animal_shelter # with: reece # pose: slouched # face: calm # look: down # sound: outdoors
In October another message comes, to Kelly: 620. She does not answer it. She keeps it and rings Nadia, who tells the police, and they sleep at her sister's for a week. He says he still looks behind him. By November it has been quiet for three weeks. The Home Office has written that there are reasonable grounds to think that he was used.
In November he wants to fish. At the table with Nadia and the police it is agreed where, when, and who comes. It is not peg nine.
So one Sunday he sits at peg four, at the other end of town, with his grandad's rod. Kelly is on a folding chair. Mo has brought Gary, and counts the sandwiches. You have come for half an hour, and stand at his left.  # scene: bench # with: reece # pose: hands_busy # face: calm # look: away # sound: canal
Mo: That's eight. I'll know if it's seven.
Nobody says anything for a long time, and nothing bites.
Reece: My grandad sat that side. It's all right, you can stay there, but I'm starving, me.  # ending: peg_nine # discuss: He never told you the rest. What did you do that mattered, and what had nothing to do with you?
-> END

=== back ===
He sits in the back that Thursday, and the next. In the third week he tells Gary what he thinks of you, while you sweep.  # scene: animal_shelter # with: reece # pose: slouched # face: calm # look: down # sound: outdoors
-> stay_came_back ->
{ not mum:
    Kelly is polite to you. She rings Nadia and not you, because it was not you who rang her.
}
{ not clear:
    One evening the bell rings, and he looks through the letterbox to see who it is. It is a neighbour. They practise it again with Nadia.
}
{ promises_not_yours ? only_us:
    Before he tells you anything he asks who else will hear it.  # after: drive_back.just_us
}
Another message comes in October, for the money. Kelly keeps it, and tells Nadia. It is a bad week, and he misses two Thursdays. On both you ring Kelly, who has him at home, and you say that you will come again. Ros has asked the council about school, and waits for an answer.
In November he gets into the front, because the back is full of blankets for the dogs.  # scene: car # with: reece # pose: slouched # face: calm # look: away # sound: car
Reece: I'm still not talking to you. I'm just cold.  # look: at # face: suspicious
Ros: He's angry, and he still comes. Next time you have to pass something on, what will you say, and when?  # scene: desk # with: ros # pose: peeling # face: calm # sound: office # ending: back_seat # discuss: What was he angry about, apart from the call?
-> END

=== does_not ===
At five past two Kelly comes down by herself.  # scene: car # with: nobody # sound: outdoors
Kelly: He's not coming. He's up there, at the window. He says to tell you that he's ill. And have you got his float?
You found it in the other car. Behind the glass on the second floor you can see a red jacket.
* (float) "Yes, it's here. It was under the seat. Can you take it up to him?"
    ~ change(empathy, 2)
    # move: give_what_is_asked # evidence: perseverance # see: worst_spells, irish_model
    # why: Reece asked for his float, and you gave it and added nothing, so he need not come down for it. Trust takes time and patience.
    # thought: You had it. You kept it.
    A hand holds up the float behind the glass. The jacket stays there until you start the engine.
* (fetch_it) "I've kept it safe. Tell him that I'll wait here ten minutes, if he'd like to fetch it."
    ~ change(empathy, -1)
    # move: offer_choice # see: perseverance, worst_spells, irish_model
    # why: You stayed and left it to Reece. But he had only asked for his float, so now he had to come to you to have it.
    # instead: "Yes, it's here. Can you take it up to him?"
    # thought: I've got to go down for it? No.
    Nobody comes. When the ten minutes are over you give the float to Kelly.
* (go_up) Take it up the stairs to him, and tell him yourself that you miss him in the car.
    ~ change(empathy, -1)
    # move: care_said # evidence: bond_most_cited # see: pace_of_child, care_shown
    # why: Reece was keeping away, and you went after him, so he shut the door. The inspectorate says that better relationships help children. This did not make yours better.
    # instead: "Yes, it's here. Can you take it up to him?"
    # thought: I said I was ill. You can't just come up.
    When you come to the second floor there is nobody there, and a door shuts.
* (sit_mum) "It's here, Kelly. Have you got ten minutes yourself? It's warm in the car."
    # move: work_with_family # see: longer_supports, alliance_unsettled
    { mum:
        ~ change(trust, 1)
        # why: You had rung Kelly yourself on that Thursday, so she got in and talked, and Reece could see it.
    - else:
        ~ change(empathy, -1)
        # why: Reece watched his mum get into your car. You had not rung her that day, so she sat there, and said little.
        # instead: "Yes, it's here. Can you take it up to him?"
    }
    # thought: What's she getting in for? What's she saying?
    {mum:She holds the float, and asks you what happens after the form.|She holds the float, and looks up at the second floor.}
-
He does not get into your car again. Mo fetches him from his door in her van, which Nadia and the police have agreed.  # sound: outdoors
-> stay_came_back ->
{ promises_not_yours ? only_us:
    He has told Nadia why: you said that it was only you and him.  # after: drive_back.just_us
}
{ not clear:
    The first night that the bell rang he went to the letterbox. After that Nadia went through the plan with him again, one piece at a time.
}
Another message asked for the money. Kelly kept it for the police. {mum:She rings you on Fridays.|She rings Nadia on Fridays.}
You stop outside every Thursday at two, for ten minutes. In November he comes down as far as the pavement.  # scene: office_step # with: reece # pose: arms_crossed # face: serious # look: at # sound: outdoors
Reece: Gary's gone. To a man in a bungalow. You can put that in the file.
He waits while you write it, and reads it upside down. Then he goes back up.  # ending: ten_minutes # discuss: He is safe, and he won't get into your car. What would you call that, at the next meeting?
-> END

// Dev went instead.
=== dev ===
{ owed(thursday):
    ~ broken(thursday)
    ~ change(trust, -1)
    ~ change(reliability, -2)
    On Thursday at two Reece comes down, and looks into the car. It is not you.  # scene: desk # with: nobody # sound: office # settles: thursday # after: telling.thursday_too
    # move: unannounced_cover # evidence: not_let_down # see: same_time_same_place
    # why: You had told Reece that you would be outside, and somebody else was, so he could not believe the next thing either.
    # instead: "Dev, could you take Jodie to college on Thursday? I've told Reece that I'll be there."
    # thought: You said you. You said Thursday.
- else:
    On Thursday at two Dev waits outside the flats.  # scene: desk # with: nobody # sound: office
}
At ten past two Dev rings you. Reece saw him, and walked off. You ring Kelly, Nadia and the police. It is half past three when Mo rings.
Mo: He's here. He's walked it, four miles. He's in with Gary, and he's talking. I've told him I'll have to pass it on.  # with: mo # pose: on_the_phone # face: serious
* (fetch) "Keep him there, Mo. I'm on my way, and I'll ring his mum and the police from here."
    ~ change(empathy, -1)
    # move: take_over # see: adults_in_community, repair_rupture
    # why: Reece had begun to tell Mo, and you came before he had finished, so he stopped in the middle.
    # instead: "Let him finish, Mo. Write it as he says it. I'll ring Kelly and the police."
    # thought: Now you come.
    In the car he says nothing the whole way, and looks out of the side window.  # scene: car # with: reece # pose: slouched # face: blank # look: away # sound: car
* (tell_mo) "Let him finish, Mo, and write it as he says it. I'll ring Kelly and the police."
    ~ change(empathy, 1)
    # move: connect_onward # evidence: adults_in_community # see: hear_do_not_investigate
    # why: You left it with the adult whom Reece had chosen and rang the others yourself, so he could go on. Other adults can do good, too.
    # thought: Mo never even stopped brushing.
    Mo: I've brought up four children. I know how to listen. Nadia's coming for him at five.
* (say_sorry) "Could I speak to him, Mo? I want to tell him myself that I'm sorry."
    # move: repair # see: repair_rupture, adults_in_community
    { promises_broken ? thursday:
        ~ change(empathy, 1)
        # why: You had promised Reece that you would come, and said at once that you had not, so he did not have to say it.
    - else:
        ~ change(reliability, 1)
        # why: You said that nobody had told Reece about Dev, so he knew that it was not his mistake. But he was telling Mo something, and had to stop.
    }
    # thought: I'm with Gary.
    You: I should have come myself, and I never told you that I wouldn't. I'm sorry.
    Reece: Right. I'm with Gary, so I'm going to go back to him.  # with: nobody
    Then you ring Kelly, Nadia and the police, and tell them where he is.
-
Mo drives him now, and it has been agreed with Nadia and the police. What he tells her goes to Nadia in Mo's handwriting. {promises_not_yours ? only_us:He asked Mo first who would hear it. }Another message asked for the money, and the police have it.
-> stay_came_back ->
{ mum:
    Kelly still rings you. She says that it should have been you on that Thursday, and you say that she is right.
}
You see him twice. In November he is teaching a girl of twelve how to sit with her back to a dog. He does not turn round.  # scene: animal_shelter # with: reece # pose: turned_away # face: calm # look: away # sound: outdoors
Reece: Don't look at him. He hates that.
Mo: He's all right here. Next time, love, tell him before you send somebody else.  # ending: four_miles # discuss: He found somebody to trust, and it wasn't you. How do you help that to last, and what would you have done on Thursday?
-> END

// He was gone for two nights.
=== llama ===
On Wednesday it is agreed with Kelly that Reece goes to her sister's for a while, an hour away, by the sea, and he says that he will. The police want that too, because a silver car has been outside the flats twice.  # scene: family_kitchen # with: nobody # sound: kitchen
{diary.no_thursday:On Thursday Dev drives out there, and Reece will not come down. The week after, you drive out yourself.|On Thursday you drive out to him.}
Nadia has agreed to it. His auntie lets you in at the back. He is at the window. Over the fence outside there is the llama.  # scene: home_kitchen # with: reece # pose: turned_away # face: tired # look: away # sound: kitchen
Reece: I wanted to be back by Friday. He said Saturday. He said one night takes nothing off what I owe. I've told the interview woman all that.
Reece: There it is, look. I said there was a llama.
* (wanted_back) "You wanted to be back by Friday, and he didn't let you. That was wrong of him."
    # move: stay_on_it # evidence: hear_do_not_investigate # see: used_by_adults
    # why: You said in one sentence that it was no fault of his, as advice says. But Reece had turned to the llama, so he heard it and looked out again.
    # thought: I know. I've said all that.
    Reece: Yeah. Look, it's eating the fence.
* (glad) "I'm glad that you're back, Reece. I haven't come for anything. I came to see you."
    ~ change(trust, 1)
    # move: care_said # evidence: care_shown # see: worst_spells
    # why: An inspectorate lists real care as important. You drove an hour and wanted nothing, so Reece could believe it. But you did not look at his llama.
    # thought: You came all that way. For nothing?
    Reece: It's a long way to come for nothing, on a Thursday.  # face: suspicious
* (its_name) "So it's real, the llama. Has it got a name? Does it spit?"
    ~ change(empathy, 1)
    # move: play_along # see: bond_first, time_and_space
    # why: Reece had said the hard part, to the interviewer and to you, and turned to the llama. You looked where he looked, so he could stop.
    # thought: It's called Keith.
    Reece: Keith. It's called Keith, and it's got a brother in Wales somewhere.
-
You tell him that what he said of the two nights goes to Nadia, in his words, and that he can read it first. He has talked to the return interviewer once. He has a solicitor, from the number on the page. The police still want to speak to him, and the solicitor has told them about the form.
{ promises_not_yours ? stay_home:
    Kelly asks you nothing now. You said that nobody would take him, and his bed at home is empty.  # after: telling.not_taken
}
{ promises_not_yours ? only_us:
    He tells you less than before, and asks who reads it.  # after: drive_back.just_us
}
{ not clear:
    He and his auntie have gone through a plan for the door, one piece at a time, because nobody had done that at home.
}
The message for 620 came again, and his mum kept it. In November he goes to a school there, three days a week. Nobody has asked him for the money at his auntie's. Kelly has a second number, and the police have the old phone. She is not alone in the flat at night.
Kelly: He eats. He sleeps. He talks all day, my sister says. I want him home by Christmas, and I want to know who will watch the corner where that car stopped.  # scene: family_kitchen # with: kelly # pose: on_the_phone # face: worried # sound: phone # ending: llama # discuss: Where he got out mattered more than anything that was said. What would have made it easier to keep him in the car?
-> END
