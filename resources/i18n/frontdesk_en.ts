<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AddressRow</name>
    <message numerus="yes">
        <source>%n card(s) and more</source>
        <translation>
            <numerusform>%n card and more</numerusform>
            <numerusform>%n cards and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>%n ticket(s) with a deadline to look at</source>
        <translation>
            <numerusform>%n ticket with a deadline to look at</numerusform>
            <numerusform>%n tickets with a deadline to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) to tell of</source>
        <translation>
            <numerusform>%n leak to tell of</numerusform>
            <numerusform>%n leaks to tell of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n ticket(s) will be late:</source>
        <translation>
            <numerusform>At this pace %n ticket will be late:</numerusform>
            <numerusform>At this pace %n tickets will be late:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshPill</name>
    <message numerus="yes">
        <source>Refresh, %n new</source>
        <translation>
            <numerusform>Refresh, %n new</numerusform>
            <numerusform>Refresh, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintStatusBar</name>
    <message numerus="yes">
        <source>Papers waiting: %n</source>
        <translation>
            <numerusform>Papers waiting: %n</numerusform>
            <numerusform>Papers waiting: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message numerus="yes">
        <source>%n term(s) will move</source>
        <translation>
            <numerusform>%n term will move</numerusform>
            <numerusform>%n terms will move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message numerus="yes">
        <source>{0}: {1} from {2}, %n week(s)</source>
        <translation>
            <numerusform>{0}: {1} from {2}, %n week</numerusform>
            <numerusform>{0}: {1} from {2}, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>In the last month it would have touched %n ticket(s)</source>
        <translation>
            <numerusform>In the last month it would have touched %n ticket</numerusform>
            <numerusform>In the last month it would have touched %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message numerus="yes">
        <source>From the scanner: %n new file(s)</source>
        <translation>
            <numerusform>From the scanner: %n new file</numerusform>
            <numerusform>From the scanner: %n new files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) are in it: move to</source>
        <translation>
            <numerusform>%n ticket is in it: move to</numerusform>
            <numerusform>%n tickets are in it: move to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n ticket(s) in it stop from this moment on</source>
        <translation>
            <numerusform>The clocks of %n ticket in it stop from this moment on</numerusform>
            <numerusform>The clocks of %n tickets in it stop from this moment on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n ticket(s) in it run on from this moment</source>
        <translation>
            <numerusform>The clocks of %n ticket in it run on from this moment</numerusform>
            <numerusform>The clocks of %n tickets in it run on from this moment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpwardDesk</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
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
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
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
</context>
</TS>
