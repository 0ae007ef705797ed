// CHILD: a story to begin from. It plays as it is: change one thing, save, and play again.
// Lines like this one, after two slashes, are for you. Nobody who plays sees them.
// What every part can do stands under "How a story is written": in a browser on the page Stories of your own, and with a checkout
// of this project in stories/README.md. Below it is called the guide.

// The three scores, the promises and their small functions, from the file one folder up. Every story has this line.
INCLUDE ../practice.ink

// A short name for each promise that can be made. Its words, as the trainee reads them, stand in story.yaml under promises.
LIST promise_names = text_by_six

// Where the scores begin, from 0 to 20. story.yaml says the same three numbers under opening.
~ trust = 8
~ empathy = 8
~ reliability = 8
-> first_meeting

// --------------------------------------------------------------------------------------------------------------
// A scene is a knot: a name between three = signs. Here: who, where, when, what is seen, in plain whole sentences.

=== first_meeting ===
// What stands after a # is a tag. These say where we are, who is on the stage and how, and what is heard: see "Cues" in the guide.
// The figure is borrowed from another story, so `with` has that figure's name and not yours.
It is Monday, at five o'clock. This is your first meeting with CHILD, who will see you every week until summer.  # scene: interview_room # with: tyler # pose: slouched # face: blank # look: at # sound: office
You have said what you write down, and that your manager can read it.
CHILD lays a letter on the table. It is from the school, and CHILD has folded it very small.

// A name, a colon and words: somebody speaks. A line without a name is told by the narrator.
// `discuss` is a question for a group that plays this together; `say` asks the trainee for words of their own first.
// Both stand on the last line before the options.
CHILD: I can go back on the first Monday or the second, it says. Which one is it?  # face: serious # discuss: What does CHILD need from you now, and what can you truly give? # say: What do you say to CHILD?

// A DECISION: two to four options, each something that a decent, tired person might say or do, all of much the same length.
// The word in brackets is the option's name for ever: saved runs hold it. Give every option one, and never change it.
* (text_it) "The office is shut. I'll ring tomorrow, and text you by six, even with no news."
    // Making a promise scores nothing yet. It scores when it is kept, late or broken.
    ~ promise(text_by_six)
    // `move`: what the trainee did, one of "Moves" in the guide. `evidence`: what the reason rests on, one of "Evidence" there.
    // With a checkout: stories/moves.yaml and stories/evidence.
    // `why`: what you said or did, and what the child could then do, or could not. One sentence or two, 30 words at most.
    # move: small_promise # evidence: not_let_down
    # why: You named one small thing and a time, so CHILD can check it. It counts when you keep it. Children don't want to be let down, an inspectorate says.
    # thought: By six. I'll see.
    CHILD: Even with no news? The last one only rang when there was something to tell.  # look: at
* (first_one) "It'll be the first one, I think. They'd have told you by now if it was the second."
    // A score moves by 1 for a sentence that helped or grated, 2 for what the child still knows next week, 3 for what one stops the day for.
    ~ change(trust, -2)
    // `see`: entries about the same subject, which do not say what the reason says.
    // `instead` stands only where an option is two or more below the best one, and can be said in that very place.
    # move: hope_for_the_best # see: not_let_down
    # why: You did not know, and said the first Monday all the same. So CHILD believes a date that nobody has checked.
    # instead: "I don't know which one. I'll ring them tomorrow, and tell you what they say."
    # thought: You think. You don't know either.
    CHILD: The first one. Right.  # look: down
    CHILD folds the letter again, smaller than before, and puts it away.
* (what_is_hard) "You don't sound sure about going back. What is the hardest part of that place?"
    ~ change(empathy, -1)
    # move: look_behind # see: voice_and_help
    # why: CHILD asked for a date, and you asked about something else. So CHILD had no answer and a harder question.
    // `differ`: a sentence for each side, where experienced people would not agree. The score is small there.
    # differ: Some would ask at once, since a child who brings a letter may want to be asked. Others answer what was asked, and leave the rest for another day.
    # thought: I asked you which Monday.
    CHILD: I only asked which Monday. I never said anything about the rest of it.  # face: suspicious
-
// A line that begins with - gathers all options: from here everybody reads on together.
-> tuesday

=== tuesday ===
// Say scene, with and sound again after each change of scene. `nobody`: the trainee is alone.
On Tuesday you ring the school at ten. Somebody says that they will find out, and ring you back.  # scene: desk # with: nobody # sound: office
// A condition: the first part is only read where it is true. `owed` is true while a promise is neither kept nor broken.
It is ten to six now. Nobody has rung. {owed(text_by_six): You had told CHILD that you would text by six.|You had told CHILD nothing about today.}
Mrs Bell is in reception with her son, who has a hearing on Friday. She asks if you have a moment for the two of them.

* (by_the_phone) Wait by the phone until half past six, so that CHILD gets a real answer from you.
    # move: hope_for_the_best # see: not_let_down
    # why: You counted on the school to ring, and wrote nothing. So CHILD could not know that you were asking.
    # thought: Nobody's written.
    The school does not ring. At half past six you go home.
* (no_news) Text CHILD: "No answer yet. I'll ring again at nine, and tell you what they say."
    # move: say_no_news # evidence: promises_undelivered
    // What an option is worth may hang on what came before. A reason for each case, then.
    { owed(text_by_six):
        # why: You wrote by six without any news, so CHILD knew that you had not forgotten. Many in care have met promises that were not kept, researchers write.
    - else:
        ~ change(reliability, 1)
        # why: You wrote though you had no news, so CHILD knew that somebody was asking. Many in care have met promises that were not kept, researchers write.
    }
    # thought: There's no news, and you've told me.
* (mrs_bell) Go to Mrs Bell at once. Friday is near, and she has come a long way.
    # move: another_child # see: not_let_down
    # why: Mrs Bell needed you, and you went. You did not text CHILD first, so CHILD waited and heard nothing.
    # thought: Nobody's written.
    You are with the two of them until seven. They know now what will happen on Friday.
-
// What becomes of a promise has a stretch of its own: `settles` on its first line, with a reason of its own.
{ owed(text_by_six):
    { no_news:
        ~ kept(text_by_six)
        ~ change(reliability, 2)
        CHILD writes back at once, one letter: K.  # settles: text_by_six
        # why: You had said by six, and wrote before six. So CHILD saw that you do what you said.
    - else:
        ~ broken(text_by_six)
        ~ change(reliability, -2)
        No text has come by six. CHILD looks at the phone until eight, and then turns it off.  # settles: text_by_six
        # why: You had said by six, so CHILD waited for it, and could not know if you had forgotten.
    }
}
{ no_news:
    -> the_gate_open
- else:
    -> the_gate_shut
}

// --------------------------------------------------------------------------------------------------------------
// THE ENDINGS differ in what happens to the child. Their titles stand in story.yaml. Which one it was: `ending`, on the last line.

=== the_gate_open ===
On Wednesday the school rings you. It is the second Monday, and you tell CHILD. Two weeks later CHILD comes straight from there, in a school jumper that is too big.  # scene: interview_room # with: tyler # pose: upright # face: calm # look: at # sound: office
CHILD: They've given me another letter. What does this one mean, in ordinary words?  # ending: the_gate_open # discuss: CHILD has brought you a second letter. What did you do that made this possible?
-> END

=== the_gate_shut ===
On Wednesday the school rings you. It is the second Monday. You text CHILD, and nobody answers. The week after, CHILD sits down and keeps the coat on.  # scene: interview_room # with: tyler # pose: arms_crossed # face: contempt # look: away # sound: office
CHILD: I went on the first one. The gate was shut.
You say that you had sent a text on Wednesday.
// `after` names the choices of which one has led to this line: for whatever speaks of something that not every run has.
{
- first_meeting.first_one: CHILD: You said it was the first one.  # after: first_meeting.first_one
- first_meeting.text_it: CHILD: You said Tuesday, by six. I'd turned it off by Wednesday.  # after: first_meeting.text_it
- else: CHILD: I don't read texts from there. I guessed.
}
You say that you are sorry. Then you ring the school together, with the phone on the table.  # ending: the_gate_shut # discuss: What could still be mended here, and what would you do first?
-> END

// NEXT: open README.md beside this file. It has the list of what to do, in order.
