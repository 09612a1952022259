<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActsPage</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an act in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acts yet. An act is issued from a decided claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {0}, issued by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act {0} of {1} on claim {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPill</name>
    <message>
        <source>Hold the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call, F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, saved at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft restored, saved at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card created: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at another desk meanwhile: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk changed the same: {0}. Choose which value holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be chosen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft act on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed is here again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. A new one is made from a ticket: Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0}, {1}, {2}, last day {3}, {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>The act appears here as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Saved meanwhile: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Without a client card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit will make a ticket of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: surname and 55-09, or 22.05.1993</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, street, house, flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next clerk must know at once: hears badly, comes with a guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientStrip</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, open {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; visits {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number for 10 seconds, Alt P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client card, F4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>along the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is not finished: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit and slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register slip came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request case create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create card person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or end a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone timer answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and call the next visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the visitor again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main action of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve register do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer copies dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term law explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next mistake of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden data for 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock leave sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or choice {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommissionForm</name>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>seen by staff only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve and take the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template, Ctrl Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the client. A template: .token or Ctrl Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for those who work on after you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterChoice</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterPane</name>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, call {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the counter. The next visitor comes by F8, in the order of the slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established by the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of the defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, ₽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds of refusal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds of refusal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeds for the chosen client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the client “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket without a client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout repaired: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard layout repaired: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the client “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or its last digits, SNILS, date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>Create the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, as on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, as in acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store on this computer is empty. Tell what stands on the papers; all of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Print the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To all claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenSnilsField</name>
    <message>
        <source>11 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number, Alt P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for 10 seconds, Alt P. The look is recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintStatusBar</name>
    <message>
        <source>Practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard layout: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastVisit</name>
    <message>
        <source>without a card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message>
        <source>Served last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors you have served today appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean per visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClaim</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has no client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the claim is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 09.10.2026 No. 0214/26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, ₽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date named by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicket</name>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment, certificate, complaint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, phone or SNILS; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error of the program. Nothing typed is lost, the details are in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferingSearch</name>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search of all offerings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedClaim</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act {0} is issued and cannot be changed any more. Issued by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {0}. Check the commission and issue the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0} is registered. Answer by {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, phone, SNILS, ticket number or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>No printer is connected here. Keep the paper as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to “{0}”, copies: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, copies: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print with options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>wrong: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the card: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} characters: three or four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Type the same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is made from a passphrase. It is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be restored, by anyone: the data would be lost. Write it down and keep it in the safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard layout: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian layout. Latin letters:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneRowsField</name>
    <message>
        <source>Another phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offerings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{title}. Ticket {number}, {client}, {channel}. {deadline}. Priority: {priority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>along the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {0} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {0} is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {0} is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {0} waits for the client, its clock stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down in ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list, Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, {0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open a ticket: its script will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one step, Alt ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the script, F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script for «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not say: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw up a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search and commands, Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, phone, SNILS, ticket number or a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All counters are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace is remembered: counter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yourself and your counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data: all people are invented. The password of everyone is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>ahead: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number, people ahead and minutes appear here before printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnilsField</name>
    <message>
        <source>Show the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean wait, norm {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>No such template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or first letters of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Deadlines are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are counted once the dates are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 1 of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil Code, art. 191</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ends on {0}, moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil Code, art. 193</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer and satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day off by transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client names the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of the price for every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was named, nothing is counted ({0} {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} every day of delay costs {1} % of the price ({2} {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off of that year are not known yet: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off of that year are a forecast: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lawyer has yet to confirm this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {0}, so day 1 is {1}, the day after (Civil Code, art. 191).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of {0}: its last day is {1} ({2} {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, so the last day is {2} (Civil Code, art. 193).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Why this deadline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>The reply was not sent: the client has neither e-mail nor phone. Add one in the card, F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of the client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The data were encrypted with another key. Sign in to the system as the user who made them, or start again with the right passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is untouched. Install the newer program here, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a second window of the program or a copy being made, wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not work in this file. Call the administrator: the last copy is in the folder of copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens with your password of the system. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this workstation. If the others work, call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the program has changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {0}, this program knows {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Out of turn by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to me, no slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the visitor came for: keys 1 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who came, or press Ctrl 0 for a visitor without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>new visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is called: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is at your counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {0} is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit joined ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer. Slip {0} is registered: tell the number or save the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {0} is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Name, phone, insurance or ticket number, birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we waited for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why this deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office&apos;s working hours count. While we wait for the client the clock stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: by {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norm is {0} of working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sign-in is closed until {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attempts left: %n</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n field(s): {fields}</source>
        <translation>
            <numerusform>Check %n field: {fields}</numerusform>
            <numerusform>Check %n fields: {fields}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline passed {0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veteran of labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combat veteran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled, group I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled, group II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled, group III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child of war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honorary donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for the repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make good the losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the work right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfy in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chief specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit client cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide on claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client card created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client card changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden data shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called to the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type it as 17.11.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 120 years ago. Check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {date}. Check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Check its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type it as name@mail.ru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} digits are needed, {given} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits do not agree. Compare with the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written otherwise than it should be. Compare with the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sum. Type it as 4 800,00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {limit} characters are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than {limit} characters. Make it shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no digits. Check the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now. Check what is entered and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong pair of employee and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter is taken by {by}. Choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to {right}. Ask the shift lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not here any more. Refresh the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved this card before you. Compare and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already taken by {by} at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been done already or cannot be done any more. Refresh the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has neither e-mail nor phone. Add one and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something around the program failed. Nothing typed is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data open with the passphrase of the office. Enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be opened with this key. Check the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer program. Update this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data. Close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged. Restore it from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the folder of the data cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not answer. Check the cable and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is missing or locked. Unlock it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the program is missing: {file}. Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be made. What is entered is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. The paper is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket in the queue: Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PhoneRow</name>
    <message>
        <source>Remove the phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RepairStrip</name>
    <message>
        <source>search as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard layout repaired: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._hall</name>
    <message>
        <source>out of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
