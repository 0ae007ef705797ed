// Another one: Ellie, thirteen. What the story is for, her way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = first_hour, not_moved

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR with_sam = false    // she met you with Sam in the room
VAR date = 0            // the day on which it ends: 0 not said, 1 said in January, 2 said in November, when she spoke of it, 3 the same, and Donna was named for the Tuesdays
VAR not_owned = 0       // how often you let her down and did not say that it was your fault
VAR lexi = 0            // 1 Lexi was asked and chose; 0 nothing was asked; -1 she was apologised to at her door
VAR goodbye = false     // she and Sam have had a goodbye, in the room or on the step

~ trust = 12
~ empathy = 6
~ reliability = 11
-> file

=== file ===
It is Monday. From next week you will work with Ellie, and Sam will not. You are in the office with him and Ros, your manager.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Ellie is thirteen, and lives in a children's home. In October she kicked the staff office door, and left a dent. With a solicitor and her social worker beside her, she admitted it, and agreed to a youth conditional caution: there is no court if she keeps to two conditions. She sees a worker every week for sixteen weeks, and she spends six hours repairing the damage. Three weeks are over.
Ros: In a family, nobody would have rung the police. There's a national agreement not to, and I've told the home so.
Sam: From next week I only write reports for the court. At the end of January I move to Hull. She knows that I'm moving, but not that I stop next week.  # with: sam
Ros: Two social workers have left since the spring. Each brought the next one along, and both times Ellie went up to her room. Now Sam goes too, so you'll be the fifth.  # face: serious
Sam sees Ellie on Tuesdays at four. This week he has arranged Thursday instead, to tell her.  # with: sam
Ros: On Tuesday of next week you have court, from two o'clock. Please write it down.
You write it down. # discuss: How would you want to hear that the person you talk to is about to change?
* (together) "Can you tell her tonight, Sam? Then I'll come along with you on Thursday."
    ~ with_sam = true
    ~ change(trust, 1)
    # move: introduce # evidence: planned_endings # see: introduced_not_posted
    # why: You asked Sam to tell Ellie first. But you planned it as two others had, so again nobody asked her. A change of worker should be explained, guidance says.
    # thought: At least Sam said it himself. Nobody asked me, though.
    Sam: I'll ring her tonight, before they eat, and tell her why.  # with: sam
* (ask_ellie) "Can you ask her tonight, Sam, if she wants you there or not?"
    ~ with_sam = true
    ~ change(empathy, 2)
    # move: offer_choice # evidence: planned_endings # see: understanding_choices
    # why: Twice nobody had asked Ellie, and she went upstairs. You got Sam to ask her, so she could choose. A change of worker should be explained, guidance says.
    # thought: Somebody asked. I said Sam has to come.
    Sam rings her, and comes back with the answer.
    Sam: She wants me there. And she asked what you are like.  # with: sam
* (go_today) "You've enough to do, Sam. Shall I go alone? I could tell her about it myself."
    ~ change(trust, -1)
    # move: unannounced_cover # evidence: planned_endings # see: introduced_not_posted
    # why: You let Sam stay away, so Ellie came to the door for him and found you. A change of worker should be explained to the child, guidance says.
    # instead: "Can you ask her tonight, Sam, if she wants you there or not?"
    # thought: That's not Sam. Where's Sam?
    Sam: All right. I did say to her that it would be me.  # with: sam # face: worried
* (on_a_screen) "I'll go on Thursday. Could you talk to her by video on my phone, Sam?"
    ~ change(trust, -1)
    # move: hope_for_the_best # see: introduced_not_posted, planned_endings
    # why: You put Sam on a phone. Nobody warned Ellie, so she heard that his visits would stop with you beside her, and she didn't know you.
    # instead: "Can you ask her tonight, Sam, if she wants you there or not?"
    # thought: He's got stuck. His mouth's open. Turn it off.
    Sam: If there's any signal. There isn't much in that kitchen.  # with: sam # face: worried
-
-> boxes

= boxes
Her file, nine years long, is in two boxes. On top are four pages that Sam has checked: the safety plan, who may visit, his notes, and one that Ellie wrote herself.  # scene: desk # with: sam # sound: office
Sam: Ellie wrote that page because she won't explain herself to a fifth person. She says that the boxes are nobody's business.
You have an hour to read on Wednesday, before you meet her. # discuss: What do you have to know before you meet her? What should she tell you herself?
* (all_of_it) Read as much as you can of the nine years, so that you needn't ask her about it again.
    ~ change(empathy, -1)
    # move: file_first # see: valued_as_individual, planned_endings
    # why: Ellie had said that the boxes are nobody's business, and you read on in them, so she could not choose what you know.
    # instead: "I'll read the four pages on top, Sam, and leave the boxes."
    # thought: So you've read all that. You don't even know me.
    You stop at the year she was eight, because the hour is over.
* (plan_too) Read the pages on the top, and leave the boxes shut.
    ~ change(empathy, 1)
    # move: give_what_is_asked # evidence: planned_endings # see: valued_as_individual
    # why: Ellie had written a page so that she needn't explain, and you read it, so she didn't have to. A new worker should be told enough, the inspectorate says.
    # thought: You read mine. You didn't read theirs.
    Sam: Good. Then you can tell her that they're still shut.
* (only_plan) Read the safety plan, and leave the other three pages for Ellie to tell you in her words.
    ~ change(empathy, -1)
    # move: hear_from_child # evidence: planned_endings # see: valued_as_individual
    # why: Ellie had written a page so that she needn't explain, and you didn't read it, or who may visit, so she had to. A new worker should be told enough.
    # instead: "I'll read the four pages on top, Sam, and leave the boxes."
    # thought: I did it in my best writing. You've not read it.
    Sam: She may not want to say it. But it's up to you.
* (sams_page) Leave it all shut, and let Ellie tell you who she is.
    ~ change(trust, -2)
    # move: hope_for_the_best # evidence: planned_endings # see: valued_as_individual
    # why: You left the safety plan shut, so Ellie was safe only because Sam told you the plan. A new worker should be told enough, the inspectorate says.
    # instead: "I'll read the four pages on top, Sam, and leave the boxes."
    # thought: Sam had to tell you about the water. You hadn't looked.
    Sam: Then I'd better tell you the plan now, before you go.
-
Sam: The plan says one thing. If she isn't back by nine, ring the police and her social worker. Then look for her, first by the canal.
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The home's kitchen. Everybody lives here but you.

=== kitchen ===
It is Thursday, four o'clock. The home is in Tern Road. One of the kitchen chairs, the green one, has a broken leg. Donna, who works here, lets you in, and goes back to the office.  # scene: home_kitchen # with: ellie # pose: arms_crossed # face: blank # look: at # sound: kitchen
By the door there are hooks. Two of them hold ribbons for staff cards. Ellie has labelled them with the names of two social workers who left. The third label says SAM.
Ellie: Another one.
{
- with_sam: Sam tells her again why he is changing his work, and when he leaves. Then he goes.
- file.on_a_screen: Sam is on your phone. After ten seconds the picture stops, and she turns it face down.  # after: file.on_a_screen
- else: You tell her why Sam isn't here. She looks past you, at the front door.  # look: away
}
A younger girl looks in, and asks who you are. It is Lexi, who is eleven, and has lived here for two weeks.
Ellie: Nobody. It's only a visitor.
Lexi goes away. You ask Ellie where she wants to talk.  # look: at
Ellie: Here. It's warm. If I tell you stuff, do you write it down?  # face: suspicious # discuss: What does she need to know before she tells you anything? # say: What do you tell her?
* (not_worry) "You don't need to worry about that, Ellie. I only write down the important things."
    ~ change(trust, -2)
    # move: reassure_early # evidence: confidentiality_limits # see: say_what_you_record
    # why: You comforted Ellie before you answered, so she could not know what is written. Advice is to say early what may be passed on.
    # instead: "Yes. I keep notes of what we say. My manager reads them, and you can read them too."
    # thought: They said that last time. It was eleven pages.
    Ellie: Who says which ones are the important things?
* (limits_first) "Yes. I keep notes of what we say. My manager reads them, and you can read them too."
    ~ change(trust, 3)
    # move: say_what_you_record # evidence: confidentiality_limits # see: say_what_you_record
    # why: You answered straight, before Ellie had told you anything, so she could choose what to say. Advice is to say early what may be passed on.
    # thought: That's a yes. Most of them do a speech.
    Ellie: Can I read it whenever I want?
    You: Ask me any week, and I'll bring what I wrote.
* (what_stuff) "That depends on the stuff, really. Could you tell me what sort of thing it is?"
    ~ change(trust, -2)
    # move: answer_with_question # see: open_and_honest, confidentiality_limits
    # why: You asked Ellie what it was before she knew who would hear it, so she kept it to herself.
    # instead: "Yes. I keep notes of what we say. My manager reads them, and you can read them too."
    # thought: I won't tell you first and only find out afterwards who hears it.
    Ellie: Nothing. I was only asking you a question.  # look: away
* (the_job) "Everybody has to, in this job. If I could choose, I'd write a lot less."
    ~ change(trust, -1)
    # move: hide_behind_form # see: open_and_honest, confidentiality_limits
    # why: You told Ellie the truth and said that a rule makes you do it, so she still didn't know who reads it.
    # instead: "Yes. I keep notes of what we say. My manager reads them, and you can read them too."
    # thought: So that's a yes. You could just say yes.
    Ellie: So it's yes. You don't have to sound sorry about it.
-
{ kitchen.limits_first:
    You: Your social worker gets a report too. From me the police hear if you keep to the caution.
- else:
    You: I should have said this first. I write down what we say. My manager reads it, and you can. Your social worker gets a report. From me the police hear if you keep to the caution.
}
You: If you or somebody else could get hurt, I tell your social worker the same day, and she may tell the police. I tell Donna too, unless it's about somebody here. I tell you first, if that's safe.
You: If you start to tell me of a crime that nobody knows of, I'll say stop. Then you can speak to a solicitor first. That's free at a police station.
You ask her to say it back.
Ellie: You write it down, and I can see it. You tell if someone could get hurt. If it's a crime, I see a solicitor first.
{
- file.boxes.plan_too: You: I've read your page, and the other three on the top. The boxes are shut.  # after: file.boxes.plan_too
- file.boxes.only_plan: You: I've read the safety plan. I've left the rest for you to tell me.  # after: file.boxes.only_plan
- file.boxes.all_of_it: You: I've read the safety plan. I've read your file too, up to when you were eight.  # after: file.boxes.all_of_it
- else: You: I've read nothing about you. Sam told me the safety plan before I came.  # after: file.boxes.sams_page
}
{
- file.boxes.plan_too: Ellie: There's a swimming badge in one. You can look at that, and not at the rest.  # after: file.boxes.plan_too
- file.boxes.only_plan: Ellie: I did tell you. I wrote it all down, on that page.  # after: file.boxes.only_plan
- file.boxes.all_of_it: Ellie: Then you know it all. So there's no point in me telling you anything.  # after: file.boxes.all_of_it
- else: Ellie: So if Sam had forgotten it, you wouldn't know where to look.  # after: file.boxes.sams_page
}
Ellie: What have they written? About the door.  # look: at # face: serious
Donna brings the page that the staff here wrote. Another child's name is blacked out. She turns the radio off, and stays to peel potatoes. # discuss: She asks what is written. How do you show it to her?
* (say_it) Read it out to her slowly, and ask her after each sentence if that is how it was.
    ~ change(empathy, -1)
    # move: before_others # see: open_and_honest, home_visit
    # why: Donna stayed and the radio was off, so she heard you read Ellie's worst day aloud. Ellie could not choose who heard it.
    # instead: "Here's the page, and a pen. Read it yourself. What's wrong on it?"
    # thought: Not out loud. Donna can hear.
    Behind you Donna has stopped peeling. Ellie looks at the table.  # look: down
    Ellie: They told me at five past four. That Mum wasn't coming.
* (turn_it) Give her the page and a pen, so that she can read it and cross out what is wrong.
    # move: write_together # evidence: say_what_you_record
    { file.boxes.all_of_it:
        ~ change(empathy, 1)
        # why: You gave Ellie the page and a pen, so she could change it. But you had read years of her file without asking, so she changed only one word.
        # thought: "Unprovoked". I don't even say that word.
        She reads it slowly. She crosses out "unprovoked", which means for no reason, and writes: no.  # pose: hands_busy # look: down
    - else:
        ~ change(empathy, 2)
        # why: Donna could hear, so you gave Ellie the page and a pen, and she could answer without speaking. Guidance wants a worker to check that the child understands.
        # thought: "Unprovoked". I don't even say that word.
        She reads it slowly. She crosses out "unprovoked", which means for no reason, and writes: told at 4.05 that Mum wasn't coming.  # pose: hands_busy # look: down
    }
    Ellie: Is that off the computer now, or only off the paper?  # look: at
    You: Only off the paper. On the computer your words go next to theirs. Only the home can change its own.
* (had_reasons) "I'm sure that you had your reasons, Ellie. Sam told me so, and that's good enough for me."
    ~ change(empathy, -1)
    # move: excuse_for_them # see: open_and_honest, non_blaming
    # why: You excused Ellie instead of answering her, so she still didn't know what is written there, and could not say what was wrong.
    # instead: "Here's the page, and a pen. Read it yourself. What's wrong on it?"
    # thought: I know what I had. I asked what they've written.
    Ellie: I didn't ask you if it was good enough.  # look: away
* (not_got_to) "Could we go outside? I'd like to hear it from you first. What happened that day?"
    # move: ask_first # evidence: listen_take_seriously # see: voice_and_help
    {
    - file.boxes.all_of_it and (kitchen.limits_first or kitchen.the_job):
        ~ change(empathy, 1)
        # why: You asked Ellie to come outside. But you had read years of her file without asking, so she told you only the end. One child valued being listened to.
        # thought: You've read it all. You just want me to say it.
        She sits on the wall in front of the house, and looks at the road.  # scene: office_step # with: ellie # pose: arms_crossed # face: serious # look: away # sound: outdoors
        Ellie: They told me at five past four. You've read all the rest anyway.  # face: blank
    - kitchen.limits_first or kitchen.the_job:
        ~ change(empathy, 2)
        # why: You asked Ellie to come outside, and had said yes to her first question, so she told you. One child told inspectors that it matters to be listened to.
        # thought: All right. You did answer the other thing.
        She sits on the wall in front of the house, and tells you.  # scene: office_step # with: ellie # pose: arms_crossed # face: serious # look: at # sound: outdoors
        Ellie: My mum was coming at four. They told me at five past that she wasn't. I was sitting here.  # look: down
        Ellie: That's all it was. Then I kicked the door.
    - else:
        # why: You asked what happened. But Ellie had asked if you write things down, and you didn't say yes, so she told you little. One child valued being listened to.
        # instead: "Here's the page, and a pen. Read it yourself. What's wrong on it?"
        # thought: I asked first. You always get to ask.
        Ellie: I kicked a door. It's on there, so you can read it.  # face: blank
    }
-
-> island

= island
In the kitchen Ellie gets a shoebox from the top of the fridge. In it is a map of an island that she made up.  # scene: home_kitchen # with: ellie # pose: hands_busy # face: calm # look: down # sound: kitchen
You can walk there only when the sea is low. There is a list of times. There is also a hut, with no door.
Ellie: No more about the office door. If you miss the time you're stuck there, with whoever you're with.
* (low_today) "What time can you walk over there today, then?"
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests # see: common_third
    # why: Ellie didn't want to talk about the door and got out her map, and you asked about that, so she could go on. One child liked questions about interests most.
    # thought: Ten past seven. You'd be late. You'd be in the hut.
    Ellie: Ten past seven. You'd be late, so you'd be in the hut.  # face: cheeky
* (like_here) "With whoever you're with? Was it a bit like that for you on that day, by the door?"
    ~ change(empathy, -1)
    # move: stay_on_it # see: pace_of_child, interests
    # why: Ellie had asked you not to talk about the door, and you went back to that day, so she could no longer show her map without talking about herself.
    # instead: "What time can you walk over there today, then?"
    # thought: It's a map. It's a map of an island.
    Ellie: It's an island. I don't know what you mean.  # face: blank
    She puts the lid back on the box.
* (when_it_turns) "What happens to people who are still out there when the sea comes back in?"
    # move: follow_interest # evidence: interests # see: pace_of_child
    {
    - kitchen.turn_it or kitchen.not_got_to:
        ~ change(empathy, 1)
        # why: You asked about the island, and had not made Ellie speak of the door in front of Donna, so she went on. One child told inspectors that interests mattered most.
        # thought: They get a rope. I've not drawn the rope yet.
        Ellie: There's posts. You climb one and wait. It's about five hours.
    - else:
        ~ change(empathy, -1)
        { kitchen.say_it:
            # why: You had made Ellie hear about the door in front of Donna, so your question sounded like one about her. One child told inspectors that interests mattered most.
        - else:
            # why: Ellie had not been able to answer the staff's page, so your question sounded like one about her. One child told inspectors that interests mattered most.
        }
        # instead: "What time can you walk over there today, then?"
        # thought: You want the sad bit. Everyone wants the sad bit.
        Ellie: They drown, probably. There's a sign, and they didn't read it.  # face: blank
    }
* (for_a_job) "You've worked this out well. Could you make maps as a job, later?"
    ~ change(empathy, -1)
    # move: general_praise # evidence: belief_in_child # see: affirm_specific
    # why: You spoke of a future while Ellie was still on her island, so she stopped. Children in a Scottish study valued workers who saw a future for them.
    # instead: "What time can you walk over there today, then?"
    # thought: It's not for anything.
    Ellie: It's not a real one. It's not for a job.
-
On the fridge there are sixteen squares, one for each week. Ellie has made three black.
Ellie: You'll be gone by Easter.  # look: at # face: solemn
Easter is at the end of March. The caution ends on Tuesday, the ninth of February, which is in her papers, and nobody has spoken of it since.
Lexi has come in for a glass of milk. She stops by the fridge, and looks from Ellie to you. # discuss: What is Ellie asking you? # say: What do you say or do?
* (all_go) "It must feel as if everybody goes, in the end. I'd be counting weeks as well."
    ~ change(reliability, -2)
    # move: reflect_meaning # evidence: planned_endings # see: empathy_wished
    # why: You said what Ellie was counting, with Lexi there, and left out the date, so Lexi heard it and Ellie had to guess. An ending should be explained, guidance says.
    # instead: "Come out to the passage with me, and I'll tell you the day there."
    # thought: Everybody, yes. I asked about you, though.
    Ellie: They all do, yeah. I've only done three of the squares so far.  # look: away
* (you_can_ring) "I'm still here for you after that. Ring me any day."
    ~ change(reliability, -2)
    # move: open_door # evidence: promises_undelivered # see: planned_endings
    # why: You offered Ellie help without an end, and no date, so she could not rely on it. Many in care were promised things that didn't come, researchers write.
    # instead: "Come out to the passage with me, and I'll tell you the day there."
    # thought: They all say ring. I've got loads of numbers.
    Ellie: Both the ones before Sam said that. One number goes to a taxi firm now.
* (the_ninth) "Yes, I will, and you should know when. My last day is the ninth of February, a Tuesday."
    ~ date = 2
    ~ change(trust, -1)
    # move: before_others # evidence: planned_endings # see: open_and_honest
    # why: Ellie had told Lexi that you're only a visitor. You said the date with Lexi there, so now Lexi knew it too. Endings should be explained, guidance says.
    # instead: "Come out to the passage with me, and I'll tell you the day there."
    # thought: I told her you were a visitor. She's got ears.
    Lexi: So you're not a visitor. Is that the new Sam, Ellie?
    Ellie: Have you got your milk? Then you can take it upstairs with you.  # look: away
* (on_the_way) "Come out to the passage with me, and I'll tell you the day there."
    ~ date = 2
    ~ change(reliability, 2)
    # move: keep_for_later # evidence: planned_endings # see: open_and_honest
    # why: Lexi could hear, so you waited. In the passage you told Ellie when you leave, so she needn't guess. An ending should be explained, guidance says.
    # thought: I had the tenth. But you told me, and only me.
    You: Yes, before Easter. My last day is the ninth of February, a Tuesday.
    Ellie: I had the tenth. I must've counted it wrong.
-
-> the_door

= the_door
She shows you the office door. It has a dent the size of a school shoe. She and the home have agreed that she will repair and paint it, and may choose the colour. Your service has a sander, a machine that rubs off old paint. The paint has been tested, and there are goggles and masks. What you wrote down on Monday is in your diary, in your bag.  # scene: home_kitchen # with: ellie # pose: upright # face: serious # look: away # sound: kitchen
Ellie: Sam did Tuesdays, at four. On Tuesdays they cook fish, so everyone's in the kitchen and nobody watches me. When do we start, or is it not on Tuesdays any more?  # look: at # discuss: What does she want to know from you?
* (tuesday_four) "Next Tuesday, then, at four. I'll be here, and the sander comes with me."
    ~ promise(first_hour)
    # move: small_promise # evidence: not_let_down # see: same_time_same_place
    # why: You promised Ellie the time that she liked, so she can check it. It helps her only if you come. Children don't want to be let down, an inspectorate says.
    # thought: Four. I'll be on the wall outside. I'll say I wasn't waiting.
    Ellie: You need the fine sandpaper, number a hundred and twenty. I looked it up.
    She writes "4.00, door" in the fourth square on the fridge.
* (next_week) Say that you'll start next week, and will let her know.
    ~ change(reliability, -2)
    # move: put_off # see: same_time_same_place, not_let_down
    # why: You gave Ellie no day, so she could not know when to wait.
    # instead: "Wednesday would be better. At half past four, if you can."
    # thought: So Tuesday, then. Or not. Probably Tuesday.
    Ellie: So is that Tuesday, or is it not Tuesday?
    You: I'll see what I can do, and then I'll tell you.
* (wednesday) "Wednesday would be better. At half past four, if you can."
    ~ promise(first_hour)
    # move: small_promise # evidence: not_let_down # see: same_time_same_place
    # why: You had written down court for Tuesday, so you gave Ellie a time that you can keep. Children don't want to be let down, an inspectorate says.
    # thought: You looked it up. They don't usually look.
    You look in your diary, and hold it so that only you see the page, because other children are in it.
    You: I have court on Tuesday, and it can go on until five. So it's Wednesday, half past four.
    Ellie: It's pasta on Wednesday. That's all right. Half past four, then.
* (somewhere_nice) "Do you hate that door? I could ask if you can work on a farm instead, with animals."
    ~ change(empathy, -1)
    # move: fix_quietly # evidence: manageable # see: reparation_worth
    # why: You spoke of other work before asking about the door, as if Ellie could not do it. Children want to feel that they can do it, an inspectorate says.
    # thought: I didn't ask for animals. I want the door.
    Ellie: I don't want a farm. I said I'd do the door.  # face: blank
    You say that you'll let her know about a day.
-
You: If you can't come, tell me before, and we find another day. If you miss weeks without a reason, I tell the police, and they decide if it goes to court.
{ the_door.tuesday_four: -> double }
{ the_door.wednesday: -> sanding | -> back }

// ---------------------------------------------------------------------------------------------------------------
// Only where Tuesday at four was said without a look in the diary: two things at one time.

=== double ===
It is Monday, at ten past four. Your diary says for tomorrow: court at two, Ellie at four. Both are in your own handwriting.  # scene: desk # with: ros # pose: upright # face: worried # sound: office
Court is for a boy of eleven who knows nobody but you. It can go on until five.
Ros: You stay with him, because you told him so. Then who tells Ellie, and how? In October her mum's message went through the staff, and came two hours late.  # face: serious # discuss: What does Ellie need to hear, and from whom?
* (house_phone) Ring the house, and ask Kev to sit down with Ellie tonight and explain it to her.
    # move: hand_on # see: not_let_down
    # why: Her mum's message through the staff had come late to Ellie, and yours went the same way, so it could get lost. On Tuesday you will see what it did.
    # thought: Tuesday. It's ten past four. It's quarter past. It's fine.
    Kev: I'm alone tonight. If I have no time for it, I'll put it on the board in the office.
* (hope_early) Say nothing yet. Last month court was over by three, so you may be in time.
    # move: hope_for_the_best # see: not_let_down
    # why: You meant to come and told Ellie nothing, so she can't know that you may be late. On Tuesday you will see what it did.
    # thought: You said four. You'd have rung if it wasn't.
    Ros: And if it isn't over by three, what does she do?
* (ring_her) Ring the house now, while she's home from school, and ask for Ellie herself.
    ~ change(reliability, 1)
    # move: ring_first # evidence: not_let_down # see: open_and_honest
    # why: A message through the staff had come late, so you told Ellie yourself, and she didn't wait outside. Children don't want to be let down, an inspectorate says.
    # thought: You could have looked. But you rang, and it's only Monday.
    You: I said Tuesday at four, and I can't come. I'd already written down court. That was my mistake. Can you do Wednesday, at half past four?
    Ellie: You could've just looked. Yeah. It's only pasta on Wednesday.  # with: nobody
* (by_sam) Ask Sam to go there in your place at four tomorrow, and to take the sander.
    # move: unannounced_cover # see: delivery_model, planned_endings
    { with_sam:
        ~ change(empathy, 1)
        # why: You sent Sam, so Ellie had somebody whom she likes. But nobody told her, so she waited for you and had to work out why he came.
        # thought: It's Sam. I thought it'd stopped being Sam.
    - else:
        # why: You made sure that somebody came. But Sam had left Ellie without a meeting, and nobody told her, so she went upstairs when she saw him.
        # thought: He's gone. He's not supposed to be back.
    }
    Sam: I'm free at four. I'll take her the sander, and say that you're at court.  # with: sam
-
{ double.ring_her: -> sanding | -> back }

// ---------------------------------------------------------------------------------------------------------------
// You came at the time that you said.

=== sanding ===
It is Wednesday, half past four. You are at the house, with the sander.  # scene: office_step # with: ellie # pose: upright # face: calm # look: down # sound: outdoors
~ kept(first_hour)
{ double.ring_her:
    ~ change(reliability, 1)
    Ellie is sitting on the wall outside. She looks at the clock on her phone.  # settles: first_hour
    # why: You told Ellie a day before that you could not come on Tuesday, and came at the new time, so she could believe again what you told her.
- else:
    ~ change(reliability, 2)
    Ellie is sitting on the wall outside. She looks at the clock on her phone.  # settles: first_hour
    # move: follow_through # evidence: trust_empathy_reliability
    # why: You came at the time you had given Ellie, because you had looked in the diary first. Children look for somebody reliable, the inspectorate says.
}
She works on the door for an hour. Then she stops the machine.  # scene: home_kitchen # with: ellie # pose: upright # face: calm # look: down # sound: kitchen
Ellie: They knew at two. That she wasn't coming. My mum rang them at two. They let me sit out there till five past four. Everybody says that's not fair. Then they make tea.  # look: away # face: angry
Donna has told you the same: the staff knew at two o'clock. # discuss: She has heard that it was unfair. What does she want of you?
* (hard_for_them) "They knew, but I expect they hoped she'd change her mind. It's hard to bring bad news."
    ~ change(empathy, -2)
    # move: other_side # evidence: fairness # see: listen_take_seriously
    # why: You explained why the staff did it before you had heard Ellie to the end, so she stopped. Children look for fairness, an inspectorate writes.
    # instead: "Here's the staff's page. Say it again, and I'll write it there, word for word."
    # thought: They were all in there, in the warm.
    Ellie: It's not hard. You open the window and say it.  # face: contempt
* (not_right) "That wasn't fair. Somebody should have come out to the wall and told you."
    # move: name_unfairness # evidence: fairness # see: listen_take_seriously
    # why: Everybody had said that to Ellie, and then nothing came of it. You said it again, so nothing changed. Children look for fairness, an inspectorate writes.
    # instead: "Here's the staff's page. Say it again, and I'll write it there, word for word."
    # thought: Not fair. That's what they all say.
    Ellie: I know. I'd kept my mum a place on the wall.  # look: down
* (good_work) Show her how much is done, and tell her it's good work.
    ~ change(empathy, -2)
    # move: general_praise # see: listen_take_seriously, affirm_specific
    # why: You praised the door when Ellie had just said what hurt, so nobody answered what she said.
    # instead: "Here's the staff's page. Say it again, and I'll write it there, word for word."
    # thought: I wasn't talking about the door.
    Ellie: It's only the top half. There's still the bottom to do.
* (write_it) Get out the staff's page, and write on it with her, word for word, what she has said.
    ~ change(empathy, 2)
    # move: do_it_now # see: advocacy, voice_and_help, fairness
    # why: Everybody had said that it wasn't fair, and done nothing. You wrote it at once, with Ellie, so she could see it on the page.
    # thought: You're really writing it. Do they have to read it?
    Ellie: Does it just go in the box again?
    You: No. We'll give it to the manager here today. You can complain. An advocate, somebody from outside, helps with that, and I can ring with you.
    Ellie: Then write it. Two o'clock, and five past four.
    You go to the manager together, and she signs that she has it.
-
-> news

// ---------------------------------------------------------------------------------------------------------------
// You did not come, and she had waited.

=== back ===
It is Wednesday, and you are back in the kitchen.  # scene: home_kitchen # with: ellie # pose: knees_up # face: blank # look: away # sound: kitchen
~ not_owned = 1
{ owed(first_hour):
    ~ broken(first_hour)
    ~ change(reliability, -2)
    { double.by_sam:
        { with_sam:
            Yesterday Sam came with the sander, and Ellie worked with him for half an hour. Twice she asked where you were.  # settles: first_hour
        - else:
            Yesterday Sam came with the sander. Ellie went up to her room when she saw him. He left after half an hour.  # settles: first_hour
        }
    - else:
        Yesterday Ellie sat on the wall outside from 3.50 until five o'clock. Court had gone on until five.  # settles: first_hour
    }
    # why: You had promised Ellie that you would come on Tuesday at four, and didn't, so what you told her was not true.
- else:
    You had told her that you would let her know, and by Tuesday you hadn't. So Ellie sat on the wall outside from 3.50 until five o'clock. You were at court then, with a boy of eleven.
}
{ double.house_phone:
    Kev's message is on the board in the staff office. Nobody read it to her.  # after: double.house_phone
}
Donna tells you so at the front door. Ellie is at the table, over her homework.  # pose: hands_busy # look: down
Ellie: It's fine. I wasn't waiting.
She draws a line under a sum, and looks up.  # look: at
Ellie: So when is it, with a day and a time?  # look: at
* (did_send) "Sorry, I'm really sorry. I was at court with a boy who's eleven. He has nobody else."
    ~ change(reliability, -2)
    # move: explain_yourself # see: repair_rupture, not_let_down
    # why: You gave your reason with the apology and told Ellie about another child. So she had to think of him, and knows that you talk about other children.
    # instead: "I'm sorry. I got it wrong. I've looked. It's tomorrow, at half past four."
    # thought: So he's eleven. I'm not allowed to be cross now.
    Ellie: I hope he's all right, then, your boy.  # face: contempt
* (was_mine) "You expected me, and I didn't come. It was my fault, and you needn't say that it's fine. I'm sorry."
    ~ not_owned = 0
    # move: repair # evidence: repair_rupture # see: not_let_down
    # why: You said that it was your fault, but gave no day, so Ellie asked again. In a study of therapy, open and warm answers went together with trust being mended.
    # instead: "I'm sorry. I got it wrong. I've looked. It's tomorrow, at half past four."
    # thought: I've said when. I asked you when.
    Ellie: Yeah. You've still not said a day.  # look: away
    You: Tomorrow, at half past four, and it's in my diary.
* (tomorrow) "I'm sorry. I got it wrong. I've looked. It's tomorrow, at half past four."
    ~ not_owned = 0
    ~ change(reliability, 2)
    # move: give_what_is_asked # evidence: not_let_down # see: repair_rupture
    # why: Ellie had asked for a day and a time. You said sorry and gave them, so she could write them down. Children don't want to be let down.
    # thought: You've stopped. There's usually another bit.
    She waits, to see if you will go on. You don't. She writes it down.
    Ellie: Half past. I've written it in pen, so you can't change it.
* (double_hour) Give her two hours today, and let her say what you do.
    ~ change(empathy, 1)
    ~ change(reliability, -2)
    # move: make_up_for_it # evidence: repair_rupture # see: care_shown
    # why: You gave time, but no day and no sorry, so Ellie wanted none of it. In a study of therapy, open and warm answers went together with trust being mended.
    # instead: "I'm sorry. I got it wrong. I've looked. It's tomorrow, at half past four."
    # thought: Two hours of what? You've not said it.
    You: We've got until half past six. What shall we do with it?
    Ellie: I've got homework. I don't want two hours of anything.  # look: away
-
{back.did_send or back.double_hour:Before you go you tell her: tomorrow, at half past four. }The next day you and Ellie work on the door, and from then on you come at the times you have said.
-> news

// ---------------------------------------------------------------------------------------------------------------
// January. The house may close.

=== news ===
It is a Monday in January. Ellie's social worker rings. The council is thinking of closing the house in summer. It decides in March. Tomorrow somebody measures the rooms.  # scene: desk # with: ros # pose: upright # face: worried # sound: phone
The children are to hear of it on Friday, all together. The social worker says that Ellie may be told before, by you or by Donna.
Ros: I asked that nobody measures before all of them know. The council said no. In the spring Ellie said to a social worker: You tell me stuff, and then you drive home.  # face: serious # discuss: Who should tell her, and when? What can you truthfully say?
* (till_friday) Leave it for Friday, when all the children hear the same words at the same time.
    ~ change(trust, -2)
    # move: put_off # evidence: open_and_honest # see: planned_endings
    # why: You waited for Friday, so Ellie learnt it when a stranger measured round her bed. A national framework values being open and honest, an inspectorate says.
    # instead: "I'll ask Donna to tell her tonight, Ros. She'll be there at breakfast too."
    # thought: She measured my bed. With my stuff on it.
    On Tuesday Ellie comes home from school, and somebody is measuring round her bed. Ellie asks the woman if she is the new social worker.
* (nobody_moves) Ring Ellie today, and tell her that you won't let anybody move her from there.
    ~ not_yours(not_moved)
    ~ not_owned = not_owned + 1
    ~ change(trust, -1)
    ~ change(reliability, -2)
    # move: promise_outcome # evidence: promises_undelivered # see: not_let_down
    # why: You promised Ellie something that only the council decides, so she can't rely on it. Many in care were promised things that didn't come, two researchers write.
    # instead: "I'll ask Donna to tell her tonight, Ros. She'll be there at breakfast too."
    # thought: Can you do that? You can't do that. Can you?
    Ellie: You can't do that. Can you do that?  # with: nobody
    You: I'll make sure of it. You're staying where you are.
* (tell_today) Drive out today, and tell her yourself what you know and who decides.
    ~ change(empathy, 1)
    # move: prepare_for_it # evidence: open_and_honest # see: planned_endings
    # why: You told Ellie before anybody came. But then you drove home, as others had, so at breakfast she could not ask you. A national framework values openness, an inspectorate says.
    # thought: You came to say it. I thought of the other questions after.
    You: Somebody comes tomorrow to measure the rooms. The council may close this house in summer. It decides in March, and I don't. Before anybody decides where you live, they have to ask what you think.  # scene: home_kitchen # with: ellie # pose: upright # face: worried # look: at # sound: kitchen
    Ellie: Do they measure the beds?
    You: Only the rooms. They wait until you're home, and you can watch. The others hear on Friday. But you don't have to keep it secret.
    Ellie: So now you drive home.  # look: away
* (donna_tells) "I'll ask Donna to tell her tonight, Ros. She'll be there at breakfast too."
    ~ change(trust, 2)
    # move: share_the_load # evidence: open_and_honest # see: planned_endings
    # why: Ellie had said that people tell her and drive home. You asked Donna, so Ellie could still ask her at breakfast. A national framework values being open, an inspectorate says.
    # thought: Donna told me. She made toast and then she told me.
    You ring Donna at the house.
    Donna: I'll do it when the little ones are in bed. I'll tell her who decides, and that they have to ask her what she thinks first.  # with: donna # pose: on_the_phone
-
-> drowned

// ---------------------------------------------------------------------------------------------------------------
// Lexi.

=== drowned ===
It is Tuesday of the next week. You come on Tuesdays at four. Four of the six hours are done, and Ellie's side of the door is blue.  # scene: home_kitchen # with: ellie # pose: arms_crossed # face: contempt # look: away # sound: kitchen
Donna speaks to you in the passage first, with a picture in her hand.  # with: donna # face: serious # hard: On Sunday Lexi told Ellie that Ellie will be the one who is moved, and Donna has spoken to Ellie about it. Ellie has drawn Lexi in the sea, with her arms up, and put it on the fridge twice. Lexi has seen it, and won't come down to eat.
Donna: On Sunday Lexi told Ellie that it will be Ellie who has to go, because Ellie has been here longest. On Monday this was on the fridge, and I took it down. Today it went up again, while I was upstairs with Lexi's plate. I've told Ellie that it isn't all right. I've written it down and rung both their social workers.  # with: donna # face: serious
It is the island, and the sea is high. A small girl is in the water with her arms up. Under it: LEXI. 4.10 PM. NO ROPE.
Donna: I'm Lexi's own worker here. She won't come down to eat, so I take her food up. Kev is Ellie's own worker, and he comes at six. # hard_end
Ellie stands in the kitchen, with her arms crossed.  # with: ellie # pose: arms_crossed # face: contempt # look: away
Ellie: It's a map. People drown. And Donna's told me already that Lexi's scared. I know.  # look: at
{ promises_not_yours ? not_moved:
    Ellie: And the woman who measured says it's not up to you.  # after: news.nobody_moves
}
She waits for what you say. # discuss: She has been frightened, and she has been cruel. What do you say first? # say: What do you say or do first?
* (not_you) "You must have been really frightened, Ellie. You don't usually do such things, do you?"
    ~ change(trust, -1)
    # move: excuse_for_them # evidence: challenge_and_encouragement # see: reasons_behind
    # why: You excused Ellie, so she had to say that it was her, and nobody asked what happened. To encourage and also say what was wrong can help, inspectors remarked.
    # instead: "You know that it isn't all right. What happened on Sunday, before you drew it?"
    # thought: I did do it. That's my lettering.
    Ellie: I did, though. I drew the letters twice, so they show.
* (it_has_hurt) "Lexi can't come down to eat because of this, Ellie. What could you do to put that right?"
    # move: say_it_again # evidence: challenge_and_encouragement # see: fairness, irish_model
    # why: Ellie had heard that. You said it again and asked her to mend it, so nobody heard her reason. To encourage and also say what was wrong can help.
    # instead: "You know that it isn't all right. What happened on Sunday, before you drew it?"
    # thought: I said I know. That's both of you now.
    Ellie: I said I know. Donna's done that bit.  # look: away
* (before_it) { not (promises_not_yours ? not_moved) } "You know that it isn't all right. What happened on Sunday, before you drew it?"
    # move: ask_first # evidence: reasons_behind # see: voice_and_help
    { not_owned == 0 or news.tell_today or news.donna_tells:
        ~ change(trust, 2)
        # why: Ellie knew what harm it did. You asked what came before, so she told you. Being close to a child helps to see why the child did something, inspectors said.
        # thought: She said they'd keep her. Because she's little.
        Ellie: She said they'd keep her because she's little. I've been here four years, and they'd keep her.  # face: worried
        You: Four years, and then somebody says that.
    - else:
        # why: Ellie was waiting, so you asked. But she had heard nothing from you about the house, and nothing about Tuesday being your fault, so she told you little.
        # thought: You never said that Tuesday was your fault.
        Ellie: It was a Sunday. I don't know. We had chicken.  # face: blank
    }
* (take_back) { promises_not_yours ? not_moved } "It isn't up to me. I should never have said it. I'm sorry. What did Lexi say?"
    ~ not_owned = not_owned - 1
    ~ change(trust, 2)
    # move: repair # evidence: repair_rupture # see: promises_undelivered
    # why: You took your promise back without excuses, so Ellie could tell you what Lexi said. In a study of therapy, open and warm answers went together with trust being mended.
    # thought: You said it. You didn't say that you only meant to help.
    Ellie: She said they'd keep her because she's little. I've been here four years, and they'd keep her.  # face: worried
    You: Four years, and then somebody says that.
* (for_donna) Leave the picture to Donna, and start on the door.
    ~ change(trust, -1)
    # move: avoid_challenge # evidence: tick_box # see: challenge_and_encouragement
    # why: Ellie waited to be asked, and you turned to the door, so she learnt that you wouldn't speak of it. Meetings can turn into nothing but forms, an inspectorate warns.
    # instead: "You know that it isn't all right. What happened on Sunday, before you drew it?"
    # thought: You're meant to say something. You've seen it.
    Ellie: Fine. It's only the edges to do, anyway.  # face: blank
-
You ask Ellie to come out to the passage with you. # hard: You ask Ellie straight if she has thought of hurting herself. She says no. You say that you will tell Donna and her social worker today what she answered, and that she can go to Donna or the night worker at any hour.
You: I'm asking you straight, because of the picture, and because you go to the canal. Have you thought of hurting yourself, or of dying?
Ellie: No. I go there because nobody talks to me there. The picture was about her.  # look: at # face: serious
You: All right. I'll tell Donna and your social worker today what I asked, and what you said. If it's ever yes, tell Donna or the night worker, at any hour. # hard_end
You write down what happened, and read it to her. You tell Donna what you asked, and ring Ellie's social worker.
Donna: Tonight the night worker stays up, on a chair in the passage. That's for Lexi, and you can come to her as well, Ellie.
Ellie: I'll say sorry, then. Shall I go up and do it now?  # look: down # face: worried # discuss: Who decides whether Lexi hears that?
* (up_now) Tell her that it's good of her, and go up with her now, while she feels like it.
    ~ lexi = -1
    ~ change(trust, -3)
    # move: contact_unasked # evidence: victim_choice # see: respect, fairness
    # why: You took Ellie to Lexi's door before Lexi had said yes, so Lexi had to listen. Somebody who was harmed need not take part.
    # instead: "Lexi can say yes or no to a sorry. Tell me yours, and I'll write it down."
    # thought: She's not opening it. She can't even see my face.
    Donna is on the telephone to Lexi's social worker, and hears the two of you on the stairs too late.
    Ellie: Sorry, Lexi. I said I'm sorry, Lexi.  # face: blank
    Lexi opens the door a little, says all right, and closes it. That night she moves to the room next to the one where the worker on duty sleeps.
    You: That was my mistake, and not yours. We should have asked Lexi first.
* (down_it_comes) "Not tonight, Ellie. Everybody's upset. Could we all talk about it another day?"
    # move: put_off # see: victim_choice, challenge_and_encouragement
    # why: You put Ellie's apology off without a day for it and without writing it down, so it was lost by the morning.
    # instead: "Lexi can say yes or no to a sorry. Tell me yours, and I'll write it down."
    # thought: I'd have done it. I won't tomorrow.
    Ellie: All right. I only said it because you were here.
* (with_her) Tell Ellie that Lexi can say yes or no to that, and write down what Ellie wants to say.
    ~ lexi = 1
    ~ change(empathy, 2)
    # move: keep_their_choice # evidence: victim_choice # see: understanding_choices
    # why: You left the choice to Lexi and wrote down what Ellie wants to say, so nobody was made to listen. Somebody who was harmed need not take part.
    # thought: It's three things. It was mean. It was on purpose. There's a rope.
    Ellie: It was mean. I did it on purpose. And there is a rope, I just didn't draw it.
    Donna tells Lexi that she needn't answer today, or at all. On Wednesday Lexi says that she wants to hear it read by Donna, once, with the door closed. Until Sunday she doesn't want to sit next to Ellie. That is what happens.
* (of_hers) "What does Lexi need, do you think? Donna can ask her if she wants it."
    ~ lexi = 1
    # move: ask_what_fits # see: manageable, victim_choice, reparation_worth
    { drowned.take_back or drowned.before_it:
        ~ change(reliability, 1)
        # why: You had asked Ellie what happened, and Lexi could answer, so Ellie could mend Lexi's drawer. Nobody wrote down Ellie's own words, so Lexi never heard them.
    - else:
        ~ change(reliability, 1)
        ~ change(trust, -1)
        # why: You let Lexi answer, so Ellie could mend Lexi's drawer. But nobody had asked Ellie what happened on Sunday, so for Ellie it was only one more job.
        # instead: "Lexi can say yes or no to a sorry. Tell me yours, and I'll write it down."
    }
    # thought: Her drawer won't open. It hasn't since she came.
    Ellie: Her drawer won't open properly. I can sand that, if she wants.
    Donna tells Lexi that she needn't answer today, or at all. On Thursday Lexi puts the empty drawer outside her door, for Ellie to sand.
-
-> sams_last

// ---------------------------------------------------------------------------------------------------------------
// Sam leaves for Hull. Then you go too.

=== sams_last ===
It is Sam's last day, a Friday at the end of January. Ellie wanted to come to the office. You fetched her by car, and she has stopped on the step, with a folded paper in her hand.  # scene: office_step # with: ellie # pose: turned_away # face: blank # look: away # sound: outdoors
Ellie: He's been here all the time, writing reports. You two never had to swap.  # face: angry
You: Nobody asked you about that, and somebody should have. I'm sorry.
Ellie: I don't do goodbyes. They're stupid.
She doesn't go back to the car. She looks at the paper, and then at you. It is twenty to four, and Sam leaves at four.  # pose: upright # look: at # discuss: She came, and now she says no. What do you do?
* (be_sorry) "You'd be sorry afterwards. Could you just try it?"
    ~ change(empathy, -1)
    # move: lecture # evidence: respect # see: planned_endings
    # why: You told Ellie what she would feel, so she had to defend her no. One child told inspectors of a worker who spoke with respect.
    # instead: "Is that paper in your hand for Sam, Ellie?"
    # thought: Don't tell me what I'll be.
    Ellie: You don't know what I'd be. Take me home, please.
* (five_to) "You could go in at five to four. At four he has to leave, so it can't get long."
    # move: offer_choice # evidence: manageable # see: planned_endings
    { with_sam:
        ~ goodbye = true
        ~ change(empathy, 2)
        # why: You made it short, and Sam came on your first day, so Ellie went in. Children want to feel that they can do what is asked, an inspectorate says.
        # thought: Five minutes. I can do five minutes.
        She goes in at five to four, and at a minute past she is out again. She has given Sam a list of times for the sea at Hull.
        Ellie: He cried. I said the list might be wrong.
    - else:
        ~ change(empathy, -1)
        # why: You made it short. But Sam had stopped coming in November without telling Ellie himself, so for her it was as if she lost him twice.
        # instead: "Is that paper in your hand for Sam, Ellie?"
        # thought: He went in November. I've done that goodbye.
        Ellie: He went ages ago, and he never told me it himself.  # face: tired
    }
* (no_need) "All right, you don't have to. I'll tell Sam that you came."
    # move: no_need_to_say # evidence: understanding_choices # see: respect
    # why: Ellie stood there with the paper and waited. You didn't ask about it, so she took it home. Children in one study valued help with their choices.
    # instead: "Is that paper in your hand for Sam, Ellie?"
    # thought: You didn't look disappointed. All right.
    Ellie: Tell him I was here.
    She puts the paper back in her pocket, and gets into the car.  # pose: turned_away
* (for_sam) "Is that paper in your hand for Sam, Ellie?"
    ~ goodbye = true
    ~ change(empathy, 2)
    # move: ask_first # see: planned_endings, interests
    # why: Ellie stayed, and looked at the paper and then at you, so you asked one plain question, and Sam got what she had made for him.
    # thought: You asked. I wasn't going to say it.
    Ellie: It's a list. When the sea's low, in Hull. It might be wrong. You take it in.
    Sam comes out with it, and asks what the red numbers mean, and she tells him.
-
-> way_back

= way_back
{ date == 2: -> tuesdays | -> asked_twice }

= tuesdays
You drive her home.  # scene: car # with: ellie # pose: hands_busy # face: calm # look: away # sound: car
You: If you want to complain about the swap, an advocate from outside can help.
Yesterday Donna asked you if Ellie might like to spend Tuesdays with her. {lexi == 1:She has asked Lexi if she minds, and Lexi doesn't.} Nobody has spoken to Ellie about it.
Ellie: So who's doing Tuesdays, when it isn't you any more?
She starts to count people on her fingers, finds nobody, and puts her hand away.
* (mr_lund) "I've spoken to Mr Lund, who teaches geography. He would do Tuesdays with you."
    ~ change(reliability, -2)
    # move: speak_for # see: adults_in_community, longer_supports
    # why: You spoke to her teacher before you had asked Ellie. So he heard that she has a worker, and it was all arranged, and she had not agreed.
    # instead: "It could be Donna, if you like. She asked me yesterday."
    # thought: What did you tell him? What does he know?
    Ellie: What did you tell him? Does he know about the door?  # face: angry
* (who_is) "Who would you like it to be? Say anybody, and I'll ask them for you."
    ~ change(empathy, 1)
    # move: leave_it_to_them # evidence: longer_supports # see: voice_and_help
    # why: You asked Ellie whom she wants. But she had counted and found nobody, so nobody was named for later. A research overview asks which kinds of help last.
    # instead: "It could be Donna, if you like. She asked me yesterday."
    # thought: I counted. You saw me count.
    Ellie: I counted. So nobody, then.  # look: away
* (still_got_me) "You've got my number. Ring it, and I'll answer."
    ~ change(reliability, -2)
    # move: open_door # evidence: promises_undelivered # see: longer_supports
    # why: You offered Ellie a phone that goes to another worker, so she can't rely on it. Many in care were promised things that didn't come, researchers write.
    # instead: "It could be Donna, if you like. She asked me yesterday."
    # thought: It's the work one. It's got a sticker on.
    Ellie: That's the work phone. Somebody else gets that after you.
* (donnas_tuesdays) "It could be Donna, if you like. She asked me yesterday."
    ~ date = 3
    ~ change(reliability, 3)
    # move: suggest_one # evidence: trusted_adult_studies # see: longer_supports
    # why: Ellie had counted and found nobody, so you named one person, whom she could refuse. Young people in seven studies said that being worth something to somebody matters.
    # thought: She asked? She'd have to swap with Kev.
    Ellie: She asked you? She'd have to swap with Kev. All right.  # look: at
-
-> ninth

= asked_twice
You drive her home. She gets a message, and laughs. It is eleven days to the ninth of February, and you have not told Ellie that date.  # scene: car # with: ellie # pose: hands_busy # face: smile # look: away # sound: car
You: If you want to complain about the swap, an advocate from outside can help.
Ellie: So when's your last day? You never said. Just say the day.  # face: calm # say: What do you say to her?
* (sam_first) "Today is Sam's goodbye. Could we do mine another day?"
    ~ change(reliability, -2)
    # move: put_off # evidence: planned_endings # see: open_and_honest
    # why: You put the date off when Ellie asked again, so she stopped asking. An ending should be explained, guidance says.
    # instead: "Eleven days. It's the ninth of February, a Tuesday."
    # thought: I asked you in November. By the fridge.
    Ellie: Right. I'll put "another day" on the fridge, then.  # look: away
* (not_gone) "I'll not be far away, Ellie. You know where the office is, and you have my number."
    ~ change(reliability, -2)
    # move: open_door # evidence: promises_undelivered # see: planned_endings
    # why: You told Ellie where to find you and gave no day, so she could not count on it. Many in care were promised things that didn't come, researchers write.
    # instead: "Eleven days. It's the ninth of February, a Tuesday."
    # thought: That's not a day. I asked what day.
    Ellie: That's not a day. I asked you what day.
* (its_the_ninth) "The ninth of February. I should have told you in November. I'm sorry."
    ~ date = 1
    # move: repair # evidence: planned_endings # see: repair_rupture
    # why: You gave Ellie the date. But she had asked for only the day, so she had to answer a sorry as well. An ending should be explained, guidance says.
    # instead: "Eleven days. It's the ninth of February, a Tuesday."
    # thought: I said just the day. Now I have to say it's fine.
    Ellie: It's fine. I only asked you the day.  # look: away
* (day_only) "The ninth of February. It's a Tuesday, in eleven days."
    ~ date = 1
    ~ change(reliability, 2)
    # move: give_what_is_asked # evidence: planned_endings # see: open_and_honest
    # why: Ellie asked for only the day, and you gave it and stopped, so she had eleven days to get used to it. An ending should be explained, guidance says.
    # thought: I knew that. You said it, though.
    Ellie: That's eleven. I'd worked it out, nearly.
    She counts them again on her fingers, and gets the same number.
-
-> ninth

=== ninth ===
It is Tuesday, the ninth of February. {date > 0:You said the date again last week, and Ellie said that she knew.|You told Ellie the date last week, and she said that she knew.} All sixteen squares are black, and the door is done. There is fish, as on every Tuesday, and you have been asked to stay and eat.  # scene: home_kitchen # with: ellie # pose: knees_up # face: calm # look: away # sound: kitchen
{
- lexi == 1: Lexi is at the table, two chairs from Ellie. She asks you to pass the peas.
- lexi == -1: Lexi sits at the far end, next to Donna. The staff decided that Ellie changes her place, and not Lexi.
- else: Lexi sits next to Donna. She doesn't look at Ellie, and she eats fast.
}
Donna: In October we knew at two that her mum wasn't coming. One of us should have gone out to the wall. I've said sorry to Ellie.
You: The caution ends today. You've done all of it, so it doesn't go to court. You get a letter that says so.
Ellie: Is it gone, then?
You: It isn't a conviction. The police keep a record that you had it. If a form ever asks about it, ask somebody before you answer. And Donna can help you to ask for what I wrote, whenever you want.
After six hours you told Ellie that she could stop, and she wanted to finish the edges. There is a new hook by the kitchen door, with its label turned to the wall. # discuss: What has she prepared? What does she want of you?
* (no_good_at_these) "I'm no good at goodbyes, Ellie, sorry. I've liked our Tuesdays. Look after yourself."
    ~ change(reliability, -1)
    # move: general_praise # evidence: planned_endings # see: care_shown
    # why: You said goodbye before Ellie could show you the hook, so what she had planned was left out. An ending should be planned, guidance says.
    # instead: "You worked an hour more than you had to. I've written that down."
    # thought: I'd got a thing. You've not seen the thing.
    Ellie: You're not even at the end of your fish.
* (hang_it_up) Eat your fish, say nothing about the hook, and let Ellie decide what she does with it.
    # move: wait # evidence: planned_endings # see: self_reflection
    { not_owned == 0:
        ~ change(reliability, 1)
        # why: Ellie had turned the label to the wall, and you left it to her, so she showed it. You had kept your word or said sorry. Endings should be planned.
        # thought: You saw the hook. You've not touched it.
        Ellie turns the label round. It says what you are called, and two dates.  # pose: upright # look: at
        Ellie: You've got nineteen minutes till five. You can have my peas.  # face: cheeky
    - else:
        ~ change(reliability, -1)
        # why: You left the hook to Ellie. But you had let her down and never called it your fault, so she left the label facing the wall. Endings should be planned.
        # instead: "You worked an hour more than you had to. I've written that down."
        # thought: I don't know which of the things you said was true.
        Ellie: You can leave the label like that, I suppose.  # look: away
    }
* (hour_seven) "You worked an hour more than you had to. I've written that down."
    ~ change(reliability, 1)
    # move: name_one_thing # evidence: affirm_specific # see: non_blaming
    # why: You named one real thing, so Ellie could check it, and the hook stayed as it was. Australian advice is to name one real thing, instead of general praise.
    # thought: You counted it. I'd counted it too.
    Ellie: Hour and a quarter. There was the edges.
* (the_next_one) "If there is another worker after me, what should they know first? I'll put that at the top."
    ~ change(reliability, 1)
    # move: write_together # evidence: planned_endings # see: introduced_not_posted
    # why: You let Ellie choose what the next worker reads first, so nobody needs to start from two boxes. A new worker should be told enough, the inspectorate says.
    # differ: Some ask this on the last day, so that the child's own words go first in the file. Others would have asked weeks before, and would not speak of the next worker on the last day.
    # thought: Write that. The chair bit.
    Ellie: Tell them not to sit on the green chair. And to ask me, before they read it.
-
{ lexi < 1 and trust < 8: -> other_coast }
{ date == 0: -> gone_by_easter }
{ date == 3 and not_owned == 0 and lexi == 1 and trust >= 17 and empathy >= 16 and reliability >= 16 and not (promises_not_yours ? not_moved): -> low_water | -> wrong_side }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

// What was promised and was nobody's to promise, and what was done at a door, as they come back.
=== what_came_back ===
{ promises_not_yours ? not_moved:
    { not_owned == 0:
        Ellie has a page with what adults have told her. One line says that you wouldn't let them move her. Next to it she has written: said sorry.  # after: news.nobody_moves
    - else:
        Ellie has a page with what adults have told her. The line which says that you wouldn't let them move her is crossed out.  # after: news.nobody_moves
    }
}
{ lexi == -1:
    Lexi asks Donna, before she opens her door, who is outside and if it is only one person.  # after: drowned.up_now
}
->->

=== low_water ===
In March the council decides to keep the house open for one more year. It is Donna who tells you, on the telephone, because Ellie wanted you to know.  # scene: home_kitchen # with: ellie # pose: hands_busy # face: calm # look: down # sound: kitchen
-> what_came_back ->
Ellie and Donna spend Tuesdays together. They are painting the other side of the door.
{goodbye:A card has come from Sam in Hull. The office sent it on. Her list for the sea was six minutes wrong, and he has written that down.|In March Ellie gives Donna a list for Sam, with no letter, and the office sends it on. He writes back that it is six minutes wrong.}
In April there is a quarrel, and a plate is broken. Lexi tells Donna that she wants to say something first this time, with Donna there, and Ellie has to listen. Then they stick the plate together.
Ellie's mum comes on the second Saturday of most months. Once she doesn't. Donna goes out to the wall at two o'clock and says so, as soon as she knows. Ellie shouts for a long time, and no door is kicked.
In May Donna and Ellie bring a drawing to the office. It is the hut on the island.  # scene: desk # with: ellie # pose: upright # face: calm # look: at # sound: office
Ellie: It's got a door now. Donna keeps the key, because I lose them.  # ending: low_water # discuss: What does Ellie still have of all this? Which things that you said made it possible?
-> END

=== wrong_side ===
For now Ellie stays in Tern Road, because the council decides in March.  # scene: bench # with: ellie # pose: knees_up # face: tired # look: away # sound: canal
-> what_came_back ->
{date >= 2:You had told her the day, and you left on that day. On Wednesday she is quiet. On Thursday she isn't back by nine.|She had eleven days to get used to it. On the Thursday after, she isn't back by nine.}
{
- lexi == 1: Lexi has come down to eat every day. At nine she is the first who says that Ellie isn't back.
- lexi == -1: Lexi has kept the new room, and sleeps better there.
- else: Lexi and Ellie eat at different times. Donna asked Lexi weeks later what she would like, and Lexi said that it was too late to ask.
}
The staff ring the police and her social worker. Then they look for her, first by the canal, as the plan says. At ten o'clock Donna finds her on a bench, with her map. She has been adding up times.
Ellie: I'd have been back by ten past ten.
Donna: I know. I came anyway. I'm asking you straight. Did you come here to hurt yourself?
Ellie: No. It's just quiet.
Donna stays with her that night. Within three days somebody from outside the home offers Ellie a talk about it, as is done when a child has been missing. She says no, and later yes.
{ date == 3:
    Ros: She knew when you would go, and that Donna would stay. It was still one more goodbye, two weeks after Sam's.  # scene: desk # with: ros # pose: upright # face: calm # ending: wrong_side # discuss: An ending was said, and it still hurt. What was missing on the Thursday?
- else:
    Ros: She knew when you would go. Did she know who would stay?  # scene: desk # with: ros # pose: upright # face: calm # ending: wrong_side # discuss: An ending was said, and it still hurt. What was missing on the Thursday?
}
-> END

=== gone_by_easter ===
She spoke of your leaving in November, and in January she asked you when. You told her only in the last week. After the ninth you don't come any more.  # scene: home_kitchen # with: ellie # pose: turned_away # face: blank # look: away # sound: kitchen
-> what_came_back ->
{goodbye:A card has come from Sam in Hull. The office sent it on. She has put it in the shoebox, under the map.|Sam has not heard from her, and she has not asked about him.}
{
- lexi == 1: Lexi sits next to her again. She tells everybody that you told Ellie only one week before.
- lexi == -1: Lexi has a lock on her door that she can open from the inside. Donna had to ask for it.
- else: Lexi has told her social worker that she would like to live somewhere else, and he is looking for a place.
}
In March the council decides to keep the house open for one more year. Then a woman from the council comes to ask the children about their services. She wears a card on a ribbon. Ellie looks at it, and gets out an empty hook.
Ellie: Another one.  # look: at
The answers come to your office later, typed and without names. One child has given five out of five for everything. There is a line for what could be better.
On it somebody has asked to be told when people go, and there is no name under it.  # look: away # ending: gone_by_easter # discuss: Why did you not say the date, each time? For whom was it easier?
-> END

=== other_coast ===
In March the house is kept open for one more year. Then there is another quarrel on the stairs, and Lexi hurts her wrist. Nobody rings the police this time. Lexi is frightened to be in the house with Ellie, and says so to Donna, who writes it down.  # scene: car # with: ellie # pose: hands_busy # face: blank # look: down # sound: car
There is a meeting about Ellie, with the officer who reviews her care. An advocate reads out that she doesn't want to go. They decide that Lexi stays, and that Ellie moves. Ellie is told on the same day. She has two weeks.
-> what_came_back ->
Lexi's wrist gets better. She sleeps through the night, and doesn't like to walk past the empty room.
The new house is forty miles away, with another school. {goodbye:A card has come from Sam in Hull, and she takes it with her.|She leaves the hooks on the wall, all of them.} Donna drives her there, on a Saturday, with the shoebox on the back seat and a belt round it.
You ask Ros and Ellie's social worker if you may write to Ellie, once, and they ask her. Ellie says yes. You write that the adults should have asked both girls much earlier what they needed. There is no answer, and you had asked for none.
In April Donna rings you.  # scene: desk # with: donna # pose: on_the_phone
Donna: She's by the real sea now. She hasn't been to look at it yet. I go on the second Saturday of each month.  # ending: other_coast # discuss: When was Lexi asked what she wanted, and by whom? When could somebody have asked her earlier?
-> END
