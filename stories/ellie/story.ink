// Another one: Ellie, thirteen. What the story is for, her way of talking and every decision are in README.md.
INCLUDE ../practice.ink
LIST promise_names = tuesday, not_moved

// Remembered beyond the next scene: these five, the scores and the promises. Nothing else.
VAR with_sam = false    // she met you with Sam in the room
VAR date = false        // she has been told on what day it ends
VAR owned = false       // you said that Tuesday was yours
VAR lexi = false        // something has been put right with Lexi
VAR goodbye = false     // she and Sam have had some sort of goodbye

// Used inside one scene and the next only.
VAR pages = 0           // what you read of the file: 0 what Sam wrote, 1 the safety plan too, 2 all of it
VAR reached = false     // the message reached her

~ trust = 10
~ empathy = 10
~ reliability = 10
-> file

=== file ===
The file comes up from records in a shopping trolley, since the lift is out. It has a divider in it, which is a piece of a cereal box.  # scene: desk # with: ros # pose: peeling # face: calm # sound: office
Ellie. Thirteen. A youth conditional caution, sixteen weeks, for damage to an office door in the children's home where she lives. Anywhere else it'd have been a slammed door, and no tea.
Ros: Sam has had her for three of the sixteen. She's good with Sam. And Sam has got the job in Hull, the jammy so-and-so, and goes in a fortnight.
Ros: She has had two social workers since the spring. Then Sam. You'll be the fourth with a lanyard. Social care sent the lot over. I'd asked for a summary.  # face: serious
In front of the cereal box there are four pages: what Sam has written, and the safety plan. Behind it are nine years of other people's handwriting. On the front there's a sticky note, in Sam's capitals: SHE'LL GUESS WHAT YOU'VE READ. ASK HER WHAT'S HERS TO TELL.
You have half an hour, a cup of tea, and a file that had to be helped over the sill.
* (sams_page) Read what Sam wrote, twice, and leave the rest of it on the trolley.
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: hear_from_child # evidence: valued_as_individual # see: planned_endings
    # why: By an inspectorate's account children want to be valued as a person. You'd meet Ellie as one, but the safety plan stayed shut, so you'd not know where to look.
    # thought: You've only read Sam's. You keep looking at me to find out.
    Sam has put that she's funny, and that you should watch for the joke after the joke. She doesn't ask for things, so offer two.
* (plan_too) Read the four pages in front of the cereal box, and then drink the tea.
    ~ pages = 1
    ~ change(reliability, 1)
    # move: hear_from_child # evidence: planned_endings # see: valued_as_individual
    # why: When a worker changes, the new one should be told enough. Four pages were enough to keep Ellie safe, and you left the rest for her to tell.
    # thought: You know about the running off. You don't know about the other stuff.
    The plan is a page. If she's gone after nine, look by the water first. It has been right every time.
* (all_of_it) Read all of it. In a fortnight you'll be answerable for her, and she had to live it.
    ~ pages = 2
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: file_first # see: valued_as_individual
    # why: If it was ever needed you'd have it. But Ellie hadn't been asked first: you knew what she weighed at four, and she didn't know your name.
    # thought: You've read it all. You're doing the voice.
    There are nine addresses. Somebody has put, in 2019, "pleasant child", and nobody has ever said it again.
* (the_map) There's a map folded at the very back, in felt tip. Have a look at that.
    ~ change(trust, -1)
    # move: file_first # see: interests, valued_as_individual
    # why: It was the one thing in there Ellie had made. But she hadn't given it to you, and the half hour went on it while the safety plan stayed shut.
    # instead: "There's a map of yours in the file. I've left it folded. Would you want it back?"
    # thought: That's mine. They said that they'd lost it.
    It's an island. It has been stamped, on the sea, with the date that it was received.
-
-> first_time

= first_time
Sam rings, from a corridor. Thursday at four would do, the two of you together, at hers. You have a boy on Thursdays at four who likes to know where he is. The chart counts from the day that your name went on, and would be two days over.  # scene: desk # with: ros # pose: upright # face: calm # sound: phone
Sam: I can bring you in, or you can come without me. It's only that the chart won't like it.
You can hear him stop to let somebody by. He tells you that she has a cat she says isn't hers, and that you shouldn't ask about the jumper. Ros says nothing. She's looking at the chart as if it had asked to borrow money.
* (thursday) "Thursday, with you. I'll move my four o'clock, and tell him today."
    ~ with_sam = true
    ~ change(trust, 1)
    ~ change(reliability, -1)
    # move: introduce # evidence: planned_endings # see: introduced_not_posted
    # why: A change of worker should be planned and explained, so Ellie would hear it from you two together. It cost another boy his Thursday, and you a red square.
    # thought: Both of you. So Sam actually told me and it actually happened.
    Sam: I'll bring the biscuits that she says she hates.
* (go_today) "I'll go by myself today. Could you let her know that I'm coming, Sam?"
    ~ change(reliability, 1)
    ~ change(trust, -1)
    # move: unannounced_cover # evidence: planned_endings # see: introduced_not_posted
    # why: A change of worker should be explained, and this one hadn't been, so Ellie came down for Sam and found you. The chart stayed white.
    # thought: That's not Sam.
    Sam: I'll try the house phone. It's usually somebody's turn to answer it.
* (ask_ellie) "Could you ask her? Sam and me, or me by myself. It's her table."
    ~ with_sam = true
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: offer_choice # see: planned_endings, child_first
    # why: The first that Ellie heard of you was a question, and it was hers to decide. But asking took days, and somebody else's four o'clock was moved for it.
    # thought: Sam first. Then I'll see about the other one.
    Sam asks her, and rings you back.
    Sam: She says, "Sam. Obviously." And then she says, "What's the other one like?"
* (on_a_screen) "I'll go today, and we could have you on the phone, on a video, for the first bit."
    ~ change(empathy, -1)
    # move: hope_for_the_best # see: introduced_not_posted, planned_endings
    # why: You went today, with Sam on a phone. On it he was four inches high, and froze, so Ellie had to be sorry for him in front of you.
    # thought: Sam's got stuck with his mouth open. Turn it off.
    Sam: If there's any signal. They keep it by the microwave.
-
-> kitchen

// ---------------------------------------------------------------------------------------------------------------
// The home's kitchen. Everybody lives here but you.

=== kitchen ===
A big square house at the end of Tern Road, with a fire door on everything. There's no sign outside it; there was one, and the children took it down, and the council agreed with them. It's their home. You've called it the placement once today already, on the telephone, and heard yourself. The kitchen has a rota, a laminated sheet about knives, and six chairs of six kinds. A woman called Donna is at the sink with her back to you, doing potatoes for nine.  # scene: home_kitchen # with: ellie # pose: arms_crossed # face: blank # look: at # sound: kitchen
{
- with_sam: Sam says who you are, and why, and what you'd have to pass on, and when he is going, and says it all to Ellie and none of it to you. Then he goes off to find the cat.
- file.first_time.on_a_screen: Sam is on your phone, propped on the bread bin. He says "So this is", and stops, with his mouth open. Ellie turns him face down. You say yourself what you'd have to pass on.
- else: Ellie is already sitting down. You say who you are, and what you'd have to pass on. She looks past you at the door for some time, in case there's somebody else.
}
She is small, in a grown man's navy jumper that comes down to her knees. She looks at your face, and then at your lanyard, and reads it, both sides.
Ellie: Another one.
There's a row of hooks by the door. Somebody has hung two lanyards on it, without the cards, and labelled them with names and telephone numbers, and labelled a third hook SAM.
* (fourth) "The fourth, I'm told. I could save you the time, and go straight on the hook."
    { with_sam:
        ~ change(trust, 1)
        # move: play_along # see: planned_endings
        # why: You took the joke up where she'd put it down. Ellie had seen you arrive properly, so it was a joke between two people.
        # thought: You saw the hooks. Good. Most of them think it's coats.
        Ellie: There's a waiting list.  # face: cheeky
    - else:
        ~ change(trust, -1)
        # move: joke_past_it # see: planned_endings, empathy_wished
        # why: You made the joke a minute early: Ellie had come down for somebody else, and nobody had said yet that it was a pity, so she could not enjoy it.
        # instead: "You were expecting Sam. I'm sorry it's only me."
        # thought: "I'm told." Who told you? What else did they tell you?
        Ellie: Told by who?  # face: suspicious
    }
* (which_chair) "Yes, another one. Which chair does nobody mind about? I can't tell, from here."
    ~ change(trust, 1)
    # move: respect_home # evidence: engaging_practitioner # see: respect, home_visit
    # why: The relationship can be seen as the ground of this work, and yours began with asking before you sat: Ellie has lived where people sat as they liked.
    # thought: The green one. The green one's bust. No. The blue one.
    Ellie: Not the green one.  # look: away
    She watches you not take the green one.
* (the_others) "Yes, another one. I'm sorry there've been so many. What were the first two like?"
    ~ change(empathy, -1)
    # move: ask_about_loss # evidence: time_and_space # see: no_blueprint, pace_of_child, perseverance, trauma_treatment
    # why: An inspectorate asks for time and room with a child who has lost people. Ellie had known you for a minute and a half, and Donna could hear.
    # instead: "Yes, another one. I'm sorry. You don't have to tell me about the others."
    # thought: They got better offers. Next question, please.
    Ellie: Drowned.  # face: blank
* (not_again) "You're here now, though, and I'll see to it that nobody moves you again."
    ~ not_yours(not_moved)
    ~ change(trust, -1)
    ~ change(reliability, -1)
    # move: promise_outcome # evidence: promises_undelivered # see: not_let_down
    # why: You promised what other people decide, so Ellie can't rely on it. Many young people in care were promised things that did not happen, two researchers write.
    # instead: "I don't decide where you live. I'll tell you anything I'm told about it."
    # thought: Can you do that? You can't do that. Can you?
    Ellie: Noted.  # look: at
    She says it like a clerk. But she looks at the rota for a bit.
-
Donna runs the tap, and then doesn't. It is a kitchen in which people have learned to hear.
Ellie: What have they put? About the door.  # look: at # face: serious # discuss: Who's listening? What is hers to tell, and what is yours to show?
* (say_it) { pages > 0 } "It says you'd been told your mum was coming at four, and then she wasn't."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: plain_information # evidence: open_and_honest # see: home_visit
    # why: Ellie asked what had been put, and you told her openly and honestly. But it was said over the potatoes, and Donna is in the story too.
    # thought: Not out loud. She was on shift.
    Ellie: At five past. They told me at five past.  # look: down
    Behind you a potato goes into the pan.
* (had_reasons) { pages == 0 } "Sam says you'd have had your reasons, and that'll do for me. We needn't go into it."
    ~ change(empathy, -1)
    # move: excuse_for_them # see: open_and_honest, non_blaming
    # why: You were easy on Ellie, and loyal to Sam. But she'd asked what had been put, and you told her what somebody thought of it, so she still didn't know.
    # instead: "I haven't read that bit. Would you tell me, or shall we read it together?"
    # thought: I know what I had. I asked what they've put.
    Ellie: It'll be under "incidents".  # look: away
* (turn_it) Slide the page over, with a pen on it. "Read it, or I can. Cross out what's wrong."
    {
    - pages == 2:
        ~ change(empathy, -1)
        # move: say_what_you_record # see: say_what_you_record, valued_as_individual
        # why: It was the right page. But you had brought nine years in a bag, which shouldn't have left the office, and Ellie could see into it, so she knew.
        # instead: "This is what they've put about the door. I've read further than I needed to, and I'm sorry."
        # thought: You've got all of it in that bag. Everything I ever did.
        Ellie: So you've read the lot.  # face: contempt
    - pages == 0:
        ~ change(trust, 1)
        ~ change(reliability, -1)
        # move: say_what_you_record # see: say_what_you_record
        # why: Ellie got to read it herself, with a pen. But you hadn't read it yet, and there was another child's name in it that nobody had thought to black out.
        # thought: One page. It says "unprovoked". It's got Kian in it as well.
        She reads it with no face at all. She crosses out "unprovoked", and writes "five past four", very small. Then she goes over a name further down, that isn't hers, until it can't be read.
        Ellie: Is that off the computer, or only off the paper?  # look: at
        You: The paper. Yours goes in next to theirs. Whether theirs comes out isn't mine to say. I can ask.
    - else:
        ~ change(trust, 1)
        # move: say_what_you_record # evidence: say_what_you_record
        # why: You checked with Ellie what had been put, and gave her a pen. She was told plainly that hers goes in next to theirs, and theirs may stay.
        # thought: One page. It says "unprovoked". I'll have that, for a start.
        She reads it with no face at all. She crosses out "unprovoked", and writes "five past four", very small.
        Ellie: Is that off the computer, or only off the paper?  # look: at
        You: The paper. Yours goes in next to theirs. Whether theirs comes out isn't mine to say. I can ask.
    }
* (the_bins) "Shall we do that one out by the bins? We'll only be outside, Donna."
    ~ change(empathy, 1)
    # move: take_a_break # evidence: listen_take_seriously # see: home_visit, confidentiality_limits
    # why: One child said that being listened to and taken seriously mattered, and in a home others may overhear. You found Ellie's question a quiet place, and she told you.
    # thought: The bins are all right. Nobody goes there till Thursday.
    Ellie: It's recycling week.  # look: away
    By the bins you say again which things you'd have to pass on.
    Ellie: They all say that.
    Then she tells it in seven words.
    Ellie: They told me at five past four.
    She'd been sitting on the wall with her coat on.
* (not_got_to) "I haven't got as far as that. I thought that you could tell me, if you liked."
    { pages == 0:
        ~ change(trust, 1)
        # move: hear_from_child # evidence: open_and_honest # see: valued_as_individual
        # why: You were honest that you hadn't read about the door, and Ellie could see it was true. The first account you'd hear would be her own.
        # thought: You really haven't. You've gone a bit red.
        Ellie: They told me at five past that she wasn't coming at four.  # look: down
        Ellie: Then there was a door.
    - else:
        ~ change(trust, -1)
        # move: look_past # evidence: open_and_honest # see: valued_as_individual
        # why: You meant to leave it to Ellie, but it wasn't honest: you had read the plan, and the door is in it. She guessed, and was right.
        # instead: "I've read it. I'd like to hear what they left out."
        # thought: Yes you have. It's in with the water.
        Ellie: Right.  # face: contempt
    }
-
{kitchen.the_bins:You go back in. }When the potatoes are on, Donna goes to see to the boiler. Ellie gets on a chair, and gets a shoebox down from the top of the fridge. She puts it where you can see in, and then moves it an inch further off. There's an island in it. It has been added to for years, in felt tip, and biro, and something that may be gravy.  # pose: hands_busy # face: calm # look: down
There's a causeway to it from the mainland. Down the side are columns of figures.
Ellie: That's the tides. You can get over from ten past three till ten to four. After that you're stuck with whoever you're with.
* (where_land) "So if I came on a Tuesday, say at four, where would I have to wait?"
    ~ change(empathy, 1)
    # move: follow_interest # evidence: interests # see: common_third, bond_most_cited
    # why: You followed what Ellie likes, and asked by her own tables where you would come into it, so she could find you a place.
    # thought: There's a hut. Nobody's been in the hut.
    Ellie: There's a hut.  # face: cheeky
    She draws you one. It hasn't got a door.
* (like_here) "Stuck with whoever you're with. I'd want to choose, I think. Do you get to, here?"
    ~ change(trust, -1)
    # move: reflect_meaning # see: pace_of_child, interests
    # why: It may have been what Ellie meant. But she'd put it as an island so that nobody need say it, and you asked about the house.
    # instead: "Who makes the tables? Has anybody ever got it wrong?"
    # thought: It's a map. It's a map of an island.
    Ellie: It's an island.  # face: blank
    The lid goes back on.
* (when_it_turns) "What becomes of people who are out on it when the tide turns?"
    { kitchen.which_chair or kitchen.the_bins or (kitchen.turn_it and pages == 1) or (kitchen.not_got_to and pages == 0):
        ~ change(empathy, 1)
        # move: follow_interest # evidence: interests # see: voice_and_help
        # why: One child counted it most to be asked about interests. You asked about tides and nothing behind them, so Ellie could answer.
        # thought: They get a rope. I've not drawn the rope yet.
        Ellie: There's posts. You go up one till it drops again. It's about five hours. You'd want a sandwich.
    - else:
        ~ change(empathy, -1)
        # move: question_as_search # see: interests, perseverance
        # why: Anybody would have wanted to know. But Ellie hadn't yet had much from you, and she could hear that the tides were bait, with another question behind them.
        # instead: "Ten past three till ten to four. How do you work that out?"
        # thought: You want me to say something sad. Everyone wants the sad bit.
        Ellie: They should have read the sign.  # face: blank
    }
* (for_a_job) "They're later every day, your tides. There are people who do this for a living."
    ~ change(empathy, -1)
    # move: general_praise # evidence: belief_in_child # see: interests, no_blueprint
    # why: Children in one study valued a worker who saw a future for them, and you saw Ellie's. But she showed you an island, and you made it a job.
    # instead: "They're later every day, your tides. Did you work that out by yourself?"
    # thought: It's not for anything.
    Ellie: It isn't a real island.
-
The sixteen weeks have been written on the side of the fridge by somebody, with a square for each. It isn't Donna's writing. Three are black.
Ellie: You'll be gone by Easter.  # look: at # face: solemn # discuss: The caution ends in February. Easter comes after. What's the kind thing to say?
* (the_ninth) "Yes, before that. The ninth of February's the last day. I'll say it again nearer the time."
    ~ date = true
    ~ change(reliability, 1)
    { trust < 10:
        ~ change(empathy, -1)
        # why: Ellie asked, and you explained the ending, with its date, so she knew while it was far off. After that first visit, she'd have liked something kind with it.
    - else:
        # why: Ellie asked, and you explained the ending, with its date, while it was still far off. She'd had the square ringed already, and could now be sure you knew.
    }
    # move: name_the_ending # evidence: planned_endings # see: open_and_honest
    # thought: It is the ninth. I worked it out. You said it, though.
    Ellie: It's a Tuesday.
    She puts a small cross on it, as they do on charts, for a wreck.
* (ages_off) "Easter's ages off. Let's get the first few of them done, and then we'll see."
    ~ change(reliability, -1)
    # move: put_off # evidence: planned_endings # see: open_and_honest
    # why: It seemed early to you, that first afternoon. But an ending should be explained, and it was what Ellie wanted to know. She has found out by other means before.
    # instead: "Yes. It ends on the ninth of February, and I'd like you to hear that from me."
    # thought: That's a yes, then.
    Ellie: Is that a yes?
    You say that it's a we'll see.
* (you_can_ring) "The caution will be over. You'll always be able to ring me, though. I mean that."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: open_door # evidence: care_shown # see: promises_undelivered, planned_endings
    # why: You meant it: the care was real, and Ellie could feel it. But she'd asked when you'd be gone, and each of those hooks has a number too.
    # thought: They all say ring. I've got so many numbers.
    Ellie: Which number's that?  # look: away
* (all_go) "I suppose it looks to you as if everybody goes, sooner or later."
    { trust >= 11:
        ~ change(empathy, 1)
        # move: reflect_meaning # see: empathy_wished, planned_endings
        # why: You'd heard what Ellie was counting, and by now she could stand to have it said. But she'd asked about you, and the date was still not said.
        # thought: They don't "go". They get better offers.
        Ellie: It's not from here. It's just what it looks like.  # face: tired
    - else:
        ~ change(trust, -1)
        # move: reflect_meaning # evidence: open_and_honest # see: planned_endings
        # why: You felt for Ellie, and said so. But she'd asked when you would go, and you weren't open about it: there is a date.
        # instead: "Yes. Tuesday the ninth of February. I'd rather you knew."
        # thought: I asked about you. I didn't ask about everybody.
        Ellie: I meant you.
    }
-
-> the_door

= the_door
She walks you to the front by the long way. {with_sam:Sam comes behind, with the cat, and says nothing. }It's a tour, and there's a commentary.  # scene: home_kitchen # with: ellie # pose: upright # face: serious # look: away # sound: kitchen
Ellie: On your left, the airing cupboard. Visitors have been known to cry.
The condition is six hours of putting something right. The office door is at the end of the passage. It's got a dent in it the size of a school shoe, and someone has stuck a fire notice over that.
Ellie: They want me to paint it. That's my punishment. Painting their door.
You: It's called a condition. You said yes to six hours. You do them, and then it doesn't go to court.
Ellie: It opens onto where they sit and write about us.
Tuesday at four is in the plan, here, every week. On Tuesdays it's fish.
* (tuesday_four) "This Tuesday, at four, I'll be here with a sander, and we'll do the first inch."
    ~ promise(tuesday)
    # move: small_promise # evidence: trust_empathy_reliability # see: one_steady_adult, not_let_down, same_time_same_place, more_contact
    # why: No change yet. By an inspectorate's account children look for somebody reliable, whom they can trust. Ellie has a day from you, and she's been told four o'clock before.
    # thought: Four. I'll be on the wall. I won't be on the wall.
    Ellie: What grit?  # look: at
    You don't know what grit. You say that you'll find out.
* (as_asked) "Painting it's only fair, and it's six hours. Then that's done, and nobody can say it isn't."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: take_over # evidence: manageable # see: reparation_worth
    # why: What's asked should feel possible, and your six hours with a tin of paint did. But it left Ellie painting the door that people go behind to write about her.
    # thought: So they get a nice door.
    Ellie: Can I choose the colour?
    You: I think it has to be magnolia.
* (worth_it) "Six hours of what, would you say? It needn't be paint, if something else is broken."
    ~ change(trust, 1)
    # move: ask_what_fits # evidence: reparation_worth # see: child_first, social_pedagogy
    # why: One service asks that reparation be of real use, so you asked Ellie what was broken. She could say: her own side of the door.
    # thought: The side we can see. And the hatch. And Lexi's drawer.
    Ellie: Our side. They can do theirs.  # face: calm
    She'd put a hatch in it, at the height of somebody small.
* (somewhere_nice) "It needn't be that door, if you'd hate it. There's a farm, with goats. I could ask."
    ~ change(reliability, -1)
    # move: fix_quietly # see: reparation_worth, promises_undelivered
    # why: You wanted her out of that passage. But the farm's full until May, and it was Ellie's own door.
    # instead: "It's your door. Where would you start on it?"
    # thought: Goats. Did I ask for goats?
    Ellie: I don't want goats.  # face: blank
-
-> double

// ---------------------------------------------------------------------------------------------------------------
// Your week. You are in two places at four o'clock on Tuesday. Whatever you do, you are not there at four. It is not scored.

=== double ===
Tuesday, ten to two. There is a sander on your desk{owed(tuesday):, and it's a hundred and twenty grit|, with the hire shop's ticket on it}. The risk assessment's under it. It says goggles twice. The diary says court at two and Ellie at four, both in your handwriting. Then the court rings. The boy that you're down for won't be on before half past three, at the earliest.  # scene: desk # with: ros # pose: upright # face: worried # sound: phone
He's not yet twelve, and nobody else in the team has met him. He is on the bench outside court two with his nan, who has brought a sandwich that the usher won't allow. So you'll be in two places at four, and it was you who wrote them both down.
Ros: Duty's out, and I'm in panel till five. You can't leave him. Who's going to tell her?  # face: serious
The taxi is at the kerb. Court two is under the car park, with no signal, and he has been as far as the street door once already. You've time for one call. # discuss: How many people does a message go through before it gets to a child?
* (house_phone) Ring the house. Whoever is on will put it up on the board in the passage.
    { owed(tuesday):
        ~ broken(tuesday)
    }
    # move: hand_on # see: not_let_down
    # why: No score moves here. You rang, and somebody wrote it up. But the shift changed at half past three. Ellie doesn't go by the board, so was on the wall.
    # thought: It's ten past. It's quarter past. It's fine.
    A voice that you don't know answers.
    Voice: Will do, my love.
* (her_phone) Text her. It's her own phone, and it goes to nobody else on the way.
    { owed(tuesday):
        ~ broken(tuesday)
    }
    # move: hand_on # see: not_let_down
    # why: No score moves here. Your text went to her alone. But after school Ellie's phone charges in the office, and she won't knock there, so she was on the wall.
    # thought: It's in there on charge. I'm not knocking. It's ten past.
    It says that it has been delivered.
* (school) Ring her school before the bell. They can send a note round to her last lesson.
    { owed(tuesday):
        ~ broken(tuesday)
    }
    # move: hand_on # see: not_let_down
    # why: No score moves here. You rang, and they did send a note. But the class was on the field, so it never reached Ellie, who sat on the wall.
    # thought: It's ten past. You said four. It's fine.
    School: Ellie with a double L?
* (by_sam) Ring Sam, who's clearing his desk, and ask if he could get to Tern Road for four.
    { with_sam:
        ~ reached = true
        # why: No score moves here. The whole service has to carry this, so you asked Sam. He'd been there the first day, and Ellie did the first inch with him.
    - else:
        { owed(tuesday):
            ~ broken(tuesday)
        }
        # why: No score moves here. The whole service has to carry this, so you asked Sam. But he'd said his goodbye, and was in a lift. Ellie was on the wall.
    }
    # move: share_the_load # evidence: delivery_model # see: not_let_down
    # thought: Is that Sam's car?
    Sam: Leave it with me.
-
{reached:At ten past six you come up Tern Road at a run. There's a strip of bare wood on the door by then, an inch wide and four feet long. It smells of trees.|You get out at ten to six. When you ring the house they're having tea, and somebody goes to see, and comes back. She's in her room. She is fine, they say. She'd waited on the wall till five{promises_made ? tuesday:, in a pair of safety goggles}.}
-> back

=== back ===
{reached:The Tuesday after.|Wednesday.} The passage smells of fish still, or again. She is at the table, at the end, behind a row of cereal boxes, like a town wall. There's a slot in it to see through.  # scene: home_kitchen # with: ellie # pose: knees_up # face: blank # look: away # sound: kitchen
{reached:You held the torch for her that night, and neither of you said much. She hasn't mentioned it since. She has put a box where she can't see you.|On the fridge there's a fourth black square. Next to it, in pencil, is "16:00". It has been rubbed out quite well.}
You stand where you are, with your coat on. Nobody has told you which chair. The cat comes in, and looks at the two of you, and goes out.
Ellie: It's fine. It was high tide.
* (was_mine) "I said four and I wasn't here. I'd written two things down for one time. I'm sorry."
    ~ owned = true
    ~ change(trust, 1)
    { owed(tuesday):
        ~ kept(tuesday)
    }
    # move: repair # evidence: repair_rupture # see: not_let_down
    # why: An open answer may help to mend a strain. Yours had no "but" for Ellie to wait for, and left out Donna, the school and the court.
    # thought: You've stopped. There's usually another bit.
    She waits, to see if there's more. There isn't.
    Ellie: You were going to be in the hut anyway.  # look: down
* (did_send) "I said four, and I'm sorry. {reached:I wanted somebody to be here, so I got Sam to you.|I did send word. I didn't want you thinking I'd forgotten.}"
    ~ change(trust, -1)
    { owed(tuesday):
        ~ broken(tuesday)
    }
    # move: explain_yourself # evidence: repair_rupture # see: not_let_down
    # instead: "I said four, and I wasn't here. I'm sorry."
    { reached:
        # why: Sam did come, and it was you who saw to it. Ellie had liked that, until it came as your defence, in the same breath as the sorry.
        # thought: I know he came. I held the paper. He isn't you, though, is he?
        Ellie: I was there.  # look: at
    - else:
        # why: You hadn't forgotten, and it was fair to want Ellie to know. But she'd never said that you had, and half of the sorry was defending yourself.
        # thought: I never said you forgot. Everyone always remembers. They just don't come.
        Ellie: I never said that you forgot.  # look: at
    }
* (doughnuts) Put down a box of nine doughnuts, which you have paid for, and let them speak.
    ~ change(empathy, 1)
    ~ change(trust, -1)
    { owed(tuesday):
        ~ broken(tuesday)
    }
    # move: make_up_for_it # see: repair_rupture, care_shown
    # why: You brought one each, so nobody was left out. But it let everybody in the house know that Ellie had been owed something, which she could not hide.
    # thought: Everyone's looking at me. I don't even like jam.
    Lexi, who is the newest, has two. She turns to Ellie.
    Lexi: What did you do?
* (late_by) "I said four, and I was late, and I'm sorry. I came by the causeway, with wet feet."
    { owed(tuesday):
        { trust >= 11:
            ~ kept(tuesday)
        - else:
            ~ broken(tuesday)
        }
    }
    { trust >= 11:
        ~ owned = true
        ~ change(empathy, 1)
        # move: play_along # evidence: repair_rupture # see: interests
        # why: It was a warm answer in her own language, with an "I'm sorry" in it. Ellie had let you have the use of the tables. It didn't let you off.
        # thought: You have as well. You've got wet feet. You were still late.
        Ellie: That's quite good. You were still late.
        You say that you were.
    - else:
        ~ change(trust, -1)
        # move: joke_past_it # see: repair_rupture, interests
        # why: The tides are Ellie's, and she'd not given you the use of them. You put the "I'm sorry" in with them, so she could not take it by itself.
        # instead: "I said four. I wasn't here. I'm sorry, and there's no 'but'."
        # thought: You don't get to do the tide.
        Ellie: That's mine.
    }
-
-> drowned

// ---------------------------------------------------------------------------------------------------------------
// Lexi.

=== drowned ===
In January a woman comes with a tape measure, and counts the beds. Nobody says what for. {promises_not_yours ? not_moved:Ellie asked her, Donna says, whether she had been told that somebody was seeing to it. }It gets dark at four.  # scene: home_kitchen # with: ellie # pose: arms_crossed # face: contempt # look: away # sound: kitchen
By the week after, four of the six hours are done, and Ellie's side of the door is the blue of shipping forecasts. It was to have been magnolia; Donna had a word. She'd have liked a hatch, and the fire officer wouldn't have a hole, so there's a brass letterbox on the wall beside it, at the height of somebody small. Ellie has sanded the door until you could write on it with a wet finger. She's been coming down at night, Donna says, and thinks that nobody knows.
There is a new sheet on the fridge. It's the island, with the tide over the causeway. Out in the water there's a small figure with its arms up. It has Lexi's plaits. Underneath, in Ellie's best lettering, is: LEXI. 16:10. NO ROPE.
Lexi is eleven, and came at half-term with a suitcase on wheels and a great deal to say about her pony. There may have been a pony. She has followed Ellie about the house ever since, asking what things are for. She isn't at the table. Her fish is.
Donna: One of them told the other that she'd get sent back.
She says it quite low, at your shoulder. She doesn't say which. It's in the book, and both their social workers have been rung.
Donna: I've had that down twice. It was back up for you.
Somebody called Priya is upstairs with Lexi.
Ellie: It's a map. People drown. It's educational.  # look: at # discuss: She is frightened and she has been cruel. Which will you speak to first?
* (it_has_hurt) "It's beautifully drawn. It's also meant to hurt her, and it has. That isn't all right."
    { owned:
        ~ change(trust, 1)
        # why: You said it once, honestly. By an inspectorate's account children look for fairness, and you'd said your own "I'm sorry" first, with no "but". Ellie could hear it.
    - else:
        ~ change(trust, -1)
        # why: It was honest. But by an inspectorate's account children look for fairness: you'd said four and not come, had never quite said so, and Ellie keeps accounts.
        # instead: "I let you down, and I'm sorry. This has still hurt Lexi."
    }
    # move: challenge_with_care # evidence: fairness # see: challenge_and_encouragement, irish_model, open_and_honest
    # thought: I know it has. That's how you know it's a good one.
    Ellie: She can't even read the tide table.  # look: down
* (not_you) "You must have been really scared to do that, Ellie. It isn't like you."
    ~ change(trust, -1)
    # move: excuse_for_them # see: reasons_behind, challenge_and_encouragement
    # why: You were right about the fear, but a reason excuses nothing. It went round Lexi, and let Ellie off something that she'd done with great care.
    # instead: "I think you're frightened. That picture was still cruel. I'm not going home early over it."
    # thought: It's exactly like me. That's my lettering.
    Ellie: It's very like me.  # face: blank
* (for_donna) "That's one for Donna and the others, I think. I'm here for the door."
    ~ change(reliability, -1)
    # move: avoid_challenge # evidence: tick_box # see: challenge_and_encouragement, worst_spells
    # why: Without time and patience, contact can shrink to ticking boxes, an inspectorate warns. You stuck to the door, so Tuesday became hours to tick off, and Ellie's sheet went unanswered.
    # instead: "I'm not going to walk past that. What's it for?"
    # thought: You're meant to say something. That's why it's there.
    Ellie: Fine.
* (before_it) "What happened that day, before you drew it? Start anywhere you like."
    { trust >= 11:
        ~ change(empathy, 1)
        # move: ask_how_it_is # evidence: reasons_behind # see: voice_and_help
        # why: Inspectors remarked that connecting with a child helps to see why. You asked about the hour before; Ellie trusted you enough to look, and say what she saw.
        # thought: The tape measure. She measured my bed. With my stuff on it.
        Ellie: She measured round my stuff.  # look: away # face: worried
        Ellie: Lexi's been here since half-term. They'd keep Lexi.
    - else:
        ~ change(empathy, -1)
        # move: question_as_search # see: reasons_behind, voice_and_help
        # why: You left Ellie every way to begin. But she was still being asked to account for herself, with her back to a fridge, by somebody she'd no reason to tell.
        # instead: "I'm going to say what I see, and you needn't answer. That was meant to hurt."
        # thought: Nothing happened before. It's a Tuesday.
        Ellie: Fish.  # face: blank
    }
-
You write TAPE on the back of your hand, to ring her social worker in the morning and ask what it was for. She reads it upside down. She peels a bit of blue off her thumb. Upstairs, somebody small is walking about. # discuss: Whose is it to put right, and with whom?
* (with_her) "What would put it right with Lexi, do you think? I mean with her, not with me."
    { drowned.it_has_hurt or owned:
        ~ lexi = true
        ~ change(empathy, 1)
        # move: ask_what_fits # evidence: optimism # see: victim_choice, open_and_honest
        # why: You took it that this could be mended: children look for optimism, an inspectorate says. You'd been honest with Ellie first, so she took it for a real question.
        # thought: A rope. I'd have to draw it from the post. That's fiddly.
        Ellie: I'd have to do a rope.
        It takes her forty minutes. She puts the rope in, and a second figure, in a jumper, at the other end. Donna goes up to ask Lexi if she'd like to have it. Lexi keeps it, and says nothing. It's a week before she tells Donna to tell Ellie that she isn't scared of water.
    - else:
        ~ change(empathy, -1)
        # move: ask_what_fits # see: repair_rupture, victim_choice
        # why: You asked the person who'd know. But Ellie hadn't yet seen you put anything right with her, so she couldn't say how it was done.
        # instead: "I'll go first. I said four and I didn't come. I'm sorry. Now, you and Lexi."
        # thought: I don't know. How would I know? Nobody's ever done one.
        Ellie: Move house.  # face: contempt
    }
* (up_now) "Come on. We'll go up now, the two of us, and you can say it to her face."
    ~ change(reliability, 1)
    ~ change(trust, -1)
    # move: take_over # see: victim_choice, challenge_and_encouragement
    # why: You saw that it was done, and on the day. But Lexi had to stand in her doorway and be apologised to, by Ellie with an adult behind her.
    # thought: Sorry, Lexi. I'm saying sorry, Lexi. Look, I'm saying it.
    Ellie: Sorry, Lexi.  # face: blank
    "All right," says Lexi. She has got the door open four inches.
* (down_it_comes) Take it down yourself, fold it so that Lexi's name is inside, and hand it to Ellie.
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: take_over # see: understanding_choices
    # why: Lexi could come down to her fish. It was you who had stopped it, though, and Ellie put the map away with the others.
    # thought: You'd have let me do it, a minute ago.
    She counts the folds.
* (of_hers) "This isn't part of the six hours. Is there anything of hers that you could fix, if she'd like it?"
    { trust >= 9:
        ~ lexi = true
        ~ change(trust, 1)
        # move: offer_choice # evidence: manageable # see: reparation_worth, victim_choice
        # why: You asked for something that Ellie could feel she'd manage, with her hands, and could leave if she liked, so she thought of the drawer at once.
        # thought: Her drawer sticks. It's been stuck since she came.
        Ellie: Her drawer sticks.
        Donna goes up to ask Lexi, who says that she'll think about it. On the Thursday she leaves the drawer outside her door.
    - else:
        ~ change(empathy, -1)
        # move: offer_choice # see: reparation_worth, trust_empathy_reliability
        # why: You kept it out of the caution, where it didn't belong. But Ellie wasn't sure enough of you to believe that, and it sounded like more hours.
        # instead: "It's between you and Lexi. I'll sit here and not look at the fridge."
        # thought: So it's hours. Only you don't call it hours.
        Ellie: I'm not doing extra.  # face: contempt
    }
-
-> sams_last

// ---------------------------------------------------------------------------------------------------------------
// Sam goes to Hull. Then you go too.

=== sams_last ===
{with_sam:Sam's job was put back until the end of January, and he has told her so, each time, with the new date.|Sam's job was put back until the end of January. Nobody thought to say. She saw him from a bus, and thought that she'd made it up.} Now it is his last day, the twenty-ninth. He's at the office until four, with a cake that says HULL.  # scene: office_step # with: ellie # pose: turned_away # face: blank # look: away # sound: outdoors
You've come for her in the car, as was arranged. She got in, and got out at the far end, and has gone as far as the step.
Ellie: He's been there the whole time. Ten weeks. You could've just not swapped.  # face: angry
You: Yes. I ought to have asked you, and I didn't.
Ellie: I don't do these. They can post it.
There are balloons up at the window, and somebody has let one go. Somebody laughs, down the stairs. It's twenty to four, and there's sleet in the wind. She has pulled the jumper down over her hands. # discuss: She says no. What is she saying no to?
* (five_to) "He's there till four. You could walk in at five to, and walk out at four."
    { with_sam:
        ~ goodbye = true
        ~ change(trust, 1)
        # move: offer_choice # evidence: planned_endings # see: manageable
        # why: An ending should be planned and explained. You offered five minutes, which Ellie could manage: she'd seen the first half done properly, with Sam in the room.
        # thought: Five to till four. That's a crossing.
        Ellie: What if it's four and he's still talking?
        At a minute past she is out again. She's given him a sheet of figures, for the Humber. It's approximate, she says.
    - else:
        ~ change(empathy, -1)
        # move: offer_choice # see: planned_endings, manageable
        # why: You had made it small enough to be done. But for Ellie, Sam had gone already, from a doorway, and you were asking her to go through it again.
        # instead: "You don't have to go in. Do you want to send him something?"
        # thought: He went. I've done it. It's shut.
        Ellie: He's already gone. That's just where he is.  # face: tired
    }
* (be_sorry) "You'll be sorry if you don't, you know. I would be. You only get the one go at it."
    ~ change(empathy, -1)
    # move: lecture # evidence: respect # see: planned_endings
    # why: You may well be right. But one child told inspectors of not being talked down to, and you told Ellie, once more, how she'd feel about somebody leaving.
    # instead: "You don't have to. I can take something in, or nothing."
    # thought: Would you? That's nice for you.
    Ellie: Don't tell me what I'll be.  # face: angry
* (send_across) "You could send something over to him, and not go. I'd take it up."
    { date:
        ~ goodbye = true
        ~ change(empathy, 1)
        # move: follow_interest # evidence: planned_endings # see: interests, open_and_honest
        # why: Ellie could reach Sam that way. Your own ending had been planned and explained to her, so this could be about his.
        # thought: A tide table. For Hull. They've got real ones there.
        She has it on her already. It's a tide table for the Humber, for February and March, done by hand. At the bottom she has put: "Approximate."
    - else:
        ~ change(empathy, -1)
        # move: follow_interest # evidence: planned_endings # see: open_and_honest
        # why: It might have suited Ellie. But an ending should be explained, and you had not told her the day of yours. She had asked you that.
        # instead: "Before we talk about Sam: I finish on the ninth. I should have said that in November."
        # thought: And what do I send you?
        Ellie: What do I send when it's you?  # look: at
        Upstairs they have started on the cake.
        -> asked_twice
    }
* (no_need) "You don't have to. Nobody gets to make you. I'll tell him whatever you like."
    ~ change(trust, 1)
    # move: offer_choice # evidence: understanding_choices # see: planned_endings, respect
    # why: You left the choice to Ellie. But children in a Scottish study valued help to understand their choices, and she was shown no smaller one. Sam sat by the cake.
    # thought: Anything? Tell him it's raining.
    Ellie: Tell him that it's sleet.
- (way_back)
On the way back she does up her seat belt and looks out of her own side. The lights are on the whole way along the canal. She has the last bit of her felt tip on her hand, all down one side, where it has been dragged across the sea.  # scene: car # with: ellie # pose: hands_busy # face: calm # look: away # sound: car
Ellie: So who's doing Tuesdays? After you.
* (who_is) "Who would notice, if you weren't all right? Not people with lanyards, I mean."
    { trust >= 10:
        ~ change(empathy, 1)
        # move: connect_onward # evidence: longer_supports # see: voice_and_help
        # why: An overview asks which supports last, and you asked who would, naming nobody. Ellie looked for herself, since it was you that asked, and found two and a half.
        # thought: Donna. She'd notice. The cat. Lexi, probably, unfortunately.
        Ellie: Donna. She counts us.
        Ellie: The cat. And Lexi would. She's always noticing.  # face: tired
    - else:
        ~ change(trust, -1)
        # move: connect_onward # see: longer_supports, voice_and_help
        # why: Somebody had to ask it before the ninth, and you did. But Ellie wasn't sure of you, so she could not count them aloud.
        # instead: "Donna asked if she might have your Tuesdays. I said that it'd be up to you."
        # thought: Don't make me count them.
        Ellie: Is this the bit about my network?
    }
* (mr_lund) "Mr Lund, in geography, likes a map. I've told him nothing. Would you want him to see one?"
    ~ change(reliability, 1)
    # move: connect_onward # evidence: adults_in_community # see: interests, mentoring, longer_supports
    # why: The inspectorate counts other adults around a child among ties that can do good. Mr Lund would be there in June; you'd told him nothing, and Ellie could choose.
    # thought: He does the rivers. He'd want to know about the gravy.
    Ellie: One of them. The old one, without people.
* (donnas_tuesdays) "Donna's asked if she could have your Tuesdays, when they stop being mine."
    ~ change(trust, 1)
    # move: connect_onward # evidence: trusted_adult_studies # see: hope_and_wanted, longer_supports, bond_most_cited
    # why: In seven studies young people said it matters to be worth something to somebody. Donna had asked to have Ellie's Tuesdays, and Ellie hadn't known until you said.
    # thought: She asked? She's on till half three. She'd have to swap.
    Ellie: She'd have to swap with Kev.
    You: She has swapped with Kev.
* (still_got_me) "You've got my number. You can ring it any time you like. That won't run out."
    ~ change(empathy, 1)
    ~ change(reliability, -1)
    # move: open_door # see: promises_undelivered, above_and_beyond
    # why: You meant it. But it does run out, on the ninth, when the phone goes to the next person, and Ellie can read a sticker.
    # thought: It's the work phone. It's got a sticker on.
    Ellie: That's the work one.  # look: away
-
-> ninth

= asked_twice
* (its_the_ninth) "It's the ninth of February. I ought to have told you in November. I'm sorry."
    ~ date = true
    ~ change(reliability, 1)
    # move: repair # evidence: planned_endings # see: repair_rupture
    # why: An ending should be explained, and Ellie had asked you ten weeks before. It left her eleven days. That isn't long, but it's more than she has mostly had.
    # thought: I knew that. I've known since the fridge. You said it, though.
    Ellie: That's eleven days.
    She doesn't go up. She counts them again, on her fingers, inside the jumper.
* (sam_first) "It's Sam's day, and I don't want to take it off him. Can mine wait until he's gone?"
    ~ change(reliability, -1)
    # move: put_off # evidence: planned_endings # see: open_and_honest
    # why: You wanted to leave Sam his day. But an ending should be explained, which Ellie had now asked you to do twice.
    # instead: "It's the ninth. I ought to have said so before. I'm sorry."
    # thought: It's waited since the fridge.
    Ellie: Noted.  # look: away
-
-> way_back

=== ninth ===
{date:Tuesday, the ninth of February. You said it again last week, and she said, "Noted."|Tuesday. It's the ninth of February. You told her last week.} All sixteen of the squares are black. Under them it says MUM, SATURDAY, 2.00, and after that, in felt tip, APPROX. It's fish. The tape was about whether to shut the house. It's to stay open till the summer, at any rate: her social worker told you, on your third go, and you told Ellie, on the Tuesday. She says that it's a neap, which is a small tide.  # scene: home_kitchen # with: ellie # pose: knees_up # face: calm # look: away # sound: kitchen
{lexi:Lexi is at the table, on the green chair. She's had a go at mending it.|Lexi has the chair by the door, and her coat on.} The letterbox gets used, Donna says. On Sunday it had a kipper in it.
Someone's shoes are in the oven, drying. Somebody shouts that it's not their turn. In the middle of it Ellie eats her chips by order of length. She has put up a new hook. She has done a label for it, and turned it to the wall.
* (hang_it_up) Unclip your card, and put the ribbon down by her plate. Sit down with what's left of the tea.
    { owned:
        ~ change(empathy, 1)
        # move: play_along # see: self_reflection, planned_endings, coached_workers, trained_workers
        # why: You knew about the hook, and left it to Ellie, without a speech. You'd been late once, and weren't late for this.
        # thought: You know about the hook. You've not touched it.
        Ellie: You've got nineteen minutes.  # face: cheeky
    - else:
        # move: play_along # see: self_reflection, repair_rupture
        # why: You knew about the hook, and left it to Ellie. But you'd never said sorry for that Tuesday, so what she'd planned went unsaid.
        # thought: You never said. Not in all these Tuesdays.
        Ellie: I'd got a thing to say. I'll not, now.  # look: away
    }
* (hour_seven) "Your six were done by the second. The hour and ten since then was yours, and I wrote that down too."
    ~ change(trust, 1)
    # move: name_one_thing # evidence: affirm_specific # see: non_blaming
    # why: You named one real thing that Ellie had done, to the minute. She could go and check.
    # thought: Hour and a quarter. You didn't count the hinges.
    Ellie: Hour and a quarter. There was the hinges.
* (no_good_at_these) "I'm no good at these, Ellie. I've liked the Tuesdays. Look after yourself, all right?"
    ~ change(trust, -1)
    # move: put_off # evidence: planned_endings # see: care_shown
    # why: You meant every word. But an ending should be planned, and it was over before Ellie could do what she'd planned. The label was still to the wall.
    # instead: "This is the last one. I've liked Tuesdays. What's on the label?"
    # thought: I'd got a thing. You've not seen the thing.
    Ellie: Mind how you go, then.  # face: blank
* (the_next_one) "If somebody comes after me, what should I tell them? The rest of it stays yours."
    ~ change(reliability, 1)
    ~ change(empathy, -1)
    # move: write_together # see: introduced_not_posted, planned_endings
    # why: You asked Ellie what the next worker should hear, so she could keep the rest hers. But it brought that worker into the kitchen on her last day with you.
    # thought: There's going to be another one, then.
    Ellie: Not the green chair.
    She thinks. Then she takes your pen, and writes "funny", and underlines it, and says that the rest is hers.
-
{ not lexi and trust < 8: -> other_coast }
{ not date: -> gone_by_easter }
{ goodbye and owned: -> low_water | -> wrong_side }

// ---------------------------------------------------------------------------------------------------------------
// Endings. None is a punishment and none a miracle.

=== low_water ===
Nobody does move her that spring. It's decided in a room that you are not in. You have it from Ellie, by way of Donna, who rings.  # scene: home_kitchen # with: ellie # pose: hands_busy # face: calm # look: down # sound: kitchen
Donna: She says I'm to tell you.
{ promises_not_yours ? not_moved:
    You had said that you would see to it, and you'd had no part in it. Ellie has it down, all the same, on one of her lists.  # after: kitchen.not_again
}
Ellie has Tuesdays with her. They're doing the other side of the door. It isn't officially allowed.
There's a card from Hull. It says that her tide for 14 March was six minutes out. She's so pleased that she has put it up on the fridge, over the rota, and nobody can tell who's on.
Her mum comes, most second Saturdays, a bit later each time. Ellie has drawn up a table of it. She doesn't show that one to anybody. She's on the wall from half past one.
There was a thing in April, with a plate, and Lexi. It wasn't an accident. It wasn't the police, either; it was Donna, with the glue out on the table, and a long evening. The plate is on the map now, as a reef.
Then an envelope comes, to the office, with no letter in it. It's the hut. It's got a door now. On the door there's a notice. CLOSED FOR THE SEASON. KEY WITH D.  # look: at
Ros: Is that good?  # scene: desk # with: ros # pose: peeling # face: smile
You look at it for some time.
You: It's accurate.  # ending: low_water # discuss: What did she get to keep? Who gave her each of those?
-> END

=== wrong_side ===
She stays at Tern Road. The caution's done; it says so on a letter, with her name spelt right. {goodbye:Sam has a tide table over his desk in Hull.|In March there's a map in the post for Sam, in Hull, with no letter. It is only the wrong side of the island, the side that you can't see from here.}  # scene: bench # with: ellie # pose: knees_up # face: tired # look: away # sound: canal
{owned:She knew what day it'd be, and it was. She's no trouble at all on the Wednesday. On the Thursday she isn't back by nine.|She knew what day it would be. She hadn't known what she'd do after it. What she does, on the Thursday, is not be back by nine.}
{ promises_not_yours ? not_moved:
    You had told her that nobody would move her. Nobody has, and it's none of your doing.  # after: kitchen.not_again
}
They look by the water, since it's in the plan. She's on the bench by the tyre place, with her knees up inside the jumper, doing a column of figures. It's Donna who finds her. Donna had come out in her slippers.
Ellie: I'd have been back by ten past.
Donna: I know you would. I was early.
You're told of it on the Friday, as a matter of courtesy. It isn't yours now. Somebody from outside is to ask her on Saturday if she'd like to talk about it, as somebody has to. You read the note, and you find that you are looking for the word "funny", and it's there.  # look: down
Ros: What would you have done?  # scene: desk # with: ros # pose: upright # face: calm
You: Looked by the water.
Ros: And she'd have had to wait for you to hear.  # ending: wrong_side # discuss: An ending was said, and it still hurt. What was there on the Thursday that wasn't you?
-> END

=== gone_by_easter ===
She had it right in November. You'd have said it, only there was always something, and then there was a fortnight, and then it was last week. She said, "Noted."  # scene: home_kitchen # with: ellie # pose: turned_away # face: blank # look: away # sound: kitchen
{ promises_not_yours ? not_moved:
    You had told her that nobody would move her. Nobody has. That wasn't you, and she knows it.  # after: kitchen.not_again
}
She comes to the door with you, which she's never done. She holds it open with her foot. It's a good door.
Ellie: Mind the step.
In March there's a girl from the council, to do a survey about how children find their services. She has a lanyard. {lexi:Lexi tells her not to sit on the green one.|Nobody tells her about the green one.}
Ellie: Another one.  # look: at
It comes round weeks after, with forty others and no names on. One has five out of five for everything. Where it asks what could be done better, it says: say when. You don't ask Ros whose it is.  # look: away # ending: gone_by_easter # discuss: What was it that kept the date from being said? Who was spared?
-> END

=== other_coast ===
It's after the ninth, and so it isn't yours. There's another thing with Lexi, in March, on the stairs. Nobody is much hurt. Nobody rings the police; they've had a training day. But there's one child more than there are beds by then, and somebody says that it hasn't been the right match, and it's Ellie who has been there the longest.  # scene: car # with: ellie # pose: hands_busy # face: blank # look: down # sound: car
{ promises_not_yours ? not_moved:
    Ellie leaves two words on the office answerphone: you said. You ask her social worker if you may ring back. You say that you did say it, and had no business to.  # after: kitchen.not_again
- else:
    You have it from her social worker, since your name is still on something.
}
It's forty miles, and another school, in the middle of a term. She had an hour to pack; the other half of her things come on the Thursday. Her mum would have two buses and a train. Donna drives her there, on her day off, in her own car, with the shoebox on the back seat with a belt round it.
It's by the sea: the real one. She hasn't been to look. The shoebox is under the bed, with the belt still round it.  # look: down # face: tired
There is a new worker there. Ellie lets her have any chair she likes.
Ros: It'll want closing, the file.  # scene: desk # with: ros # pose: upright # face: tired
It takes two of you to lift it. You put in what you'd have wanted to be told. You cut up a cereal box.  # ending: other_coast # discuss: When was Lexi last spoken about as a person, and by whom? Where might that have gone another way?
-> END
