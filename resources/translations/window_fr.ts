<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>ActionsPanel</name>
  <message>
   <source>change state of action point</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>AgendaPanel</name>
  <message>
   <source>New item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>change state of agenda item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>rename agenda item</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <source>They go to {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The last backup was made on {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose the folder for backups</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write a backup</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Backups (*.ccmbackup)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} is written, read again and sound.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Every edit is written down a second time in this folder, and the whole store goes there as a backup while you work, encrypted as it is. A folder on a stick or on another disk survives the loss of this computer.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Sho&amp;w folder</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show folder</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Choose another folder…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write one to a &amp;file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write one to a file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Back up &amp;now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Back up now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>CaptureEdit</name>
  <message>
   <source>Names</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>CapturePanel</name>
  <message>
   <source>Swe: what was said    = decision    ! owner: action    &gt; next item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Typing into: a new item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Typing into: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>“- ” adds a point under: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} lines were entered as if they had been typed. Undo takes them back.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>CategoriesForm</name>
  <message>
   <source>Categories</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What a delegation is called where it is not named, without an article: affected State, affected States.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>CategoryRows</name>
  <message>
   <source>Categories</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add a category</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove the category</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↑</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↓</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Category, one of them</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>affected State</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Several</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Category, several of them</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>affected States</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ClearanceRows</name>
  <message>
   <source>Findings allowed</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add one</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Take it back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↑</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↓</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Words that may stay</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In this paragraph of the sanitised version, exactly</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The paragraph that they stand in, exactly</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Why they may stay</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Allowed by</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>When it was allowed</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2018-01-15 10:42</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ClearancesForm</name>
  <message>
   <source>Findings allowed</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Findings that somebody looked at and allowed. One holds as long as its words and its paragraph stay exactly as they are.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>DelegationForm</name>
  <message>
   <source>Delegation</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New delegation</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>change delegation</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Attendance</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Came and went</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>When it arrived and left</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>arrives 10:42, leaves 11:05</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Category</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>May be named in a by-category release</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO: appears in no release</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Representatives</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Offices</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Kind, standing, other names</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Other names, one a line</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>DetailsForm</name>
  <message>
   <source>Meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>change meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The meeting needs a date. Write it as 2018-01-15.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Subtitle</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Body or series</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Number in the series</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2018-01-15</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Last day</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2018-01-16</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Start time</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>10:00</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>End time</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>13:00</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It names who spoke</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>How the sanitised version names who spoke</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Persons are</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Persons in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Words that it prints in place of these; empty: the same words.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Subtitle there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Subtitle in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Body there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Body in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Reference there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Reference in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place of the next meeting there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place of the next meeting in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Kind of minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>en-GB</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Issued by</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO banner on the full version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Representatives present, a figure</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Representatives present</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Approximately</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Paragraphs before the first item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Paragraphs at the end</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Date of the next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2018-02-15</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Start of the next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>End of the next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place of the next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Circulated and approved</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Circulated on</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Approved on</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Settle what is listed, then export from here.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Drawer</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>EntryForm</name>
  <message>
   <source>Entry</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>as the meeting says</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>change entry</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Speakers</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Names or codes, commas between</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Capacity</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>on behalf of …</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Words before the speaker</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In summary</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A report in writing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Owners</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Due date</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2018-01-15</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Due in words</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by mid-January</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Adopted</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Mode of adoption</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Credited in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Attribution in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO: withheld from the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Words for the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Empty: it leaves no trace</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Come back to this</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>When, where it comes from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Taken down at</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>When it was taken down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2018-01-15 10:42</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Carried over from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Id of the meeting that it was carried over from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Id of the earlier meeting</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>FindingsForm</name>
  <message>
   <source>What is still open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Not looked at yet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Looked at</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Say why it may stay before you allow it.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The paragraph as it would go out:</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Go there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Go there</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Put it &amp;right</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Put it right</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Looked at</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Reason for allowing it</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Allow it here, because…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Allow</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Allow this one</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Export the sanitised version…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Export the sanitised version</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>FirstStart</name>
  <message>
   <source>It will be kept in {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Let the {0} of this computer &amp;remember the key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Making the store…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Type a passphrase first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The two passphrases are not the same. Type both again.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Your store of meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Everything you take down is kept in one encrypted store on this computer, and nowhere else. A passphrase opens it. Nobody can tell you the passphrase if you forget it, so the next page gives you a recovery key to keep on paper.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passphrase again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Remember it on this computer</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remember it on this computer</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restore a &amp;backup…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Make the store</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Make the store</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>FloorForm</name>
  <message>
   <source>Names</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Speakers</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Speakers who asked for the floor</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Who asks for the floor</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Who asks for the floor?</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>FloorPanel</name>
  <message>
   <source>Speakers</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Speakers · {0} asked</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>That delegation is on the list already.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Nobody has asked for the floor.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Fold</name>
  <message>
   <source>shown</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ForGoodForm</name>
  <message>
   <source>Remove for good</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Type “{0}” to remove it</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It goes with every earlier wording, and nothing brings it back. Nothing of it is left in the store. Backups and the journal hold it until they rotate, documents written from it stay where they are, and so does the log of releases.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The words that remove it for good</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>HistoryForm</name>
  <message>
   <source>There is nothing to be brought back.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The latest first. What an edit added is underlined, what it took out is struck through.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Earlier wordings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show what changed from then to &amp;now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show what changed from then to now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The words of that time</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Bring back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Bring back</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ItemForm</name>
  <message>
   <source>Agenda item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>change agenda item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Presenters</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Names or codes, commas between</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Planned minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO: withheld from the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Heading that stays of it</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Heading that stays in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Empty: it leaves no trace</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Chairs, panel, objective</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Chairs</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Panellists</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Objective</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Purpose, numbering, other title</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Counted in the numbering</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title in the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Empty: the title itself</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Papers, where it comes from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Carried over from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Id of the meeting that it was carried over from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Id of the earlier meeting</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>KeyCard</name>
  <message>
   <source>Keys – ccm-minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Type the new passphrase first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The two new passphrases are not the same.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The new passphrase opens the store, and the old one no longer does. Backups made before still ask for the old one.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Recovery key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One moment…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passphrase and keys</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The passphrase opens your meetings; the recovery key on paper opens them if it is lost. Type the passphrase first, then choose what is to be done.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Another passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;New passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New passphrase again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>C&amp;hange the passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>This computer</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Let it &amp;remember the key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Let it remember the key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Forget the key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Forget the key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Have the sheet once more; or give the store a new key, where somebody may have seen the old sheet.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Show the key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show the key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Give the store a new key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Give the store a new key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Message</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>First choice</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Second choice</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Put this message away</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>NewMeeting</name>
  <message>
   <source>New meeting from {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Opening
Any other business
Next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Give the meeting a title first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Body or series</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Body or series</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>N&amp;umber</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Number in the series</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>yyyy-MM-dd</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Place</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Kind of minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Kind of minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A&amp;genda</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Agenda, one item a line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One item a line. Spaces or a dash before a line make it a sub-item.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Carry over the open action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>De&amp;legations</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Delegations, one a line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One a line: Averland; Lake Union; Secretariat</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One line each; a dash before a line of the agenda makes it a sub-item. All of it can be changed later.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Make and open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Make and open</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>OfficeRows</name>
  <message>
   <source>Offices</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add an office</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove the office</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↑</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↓</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Office</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Coordinator on Clearance</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Term</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Term of the office</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>2012 and 2013</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find a command</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What is to be done? Its words or initials; Enter does it, Esc goes back.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Commands found</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No command is called anything like that.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>PaperRows</name>
  <message>
   <source>Papers before it</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add a paper</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove the paper</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↑</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↓</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Title of the paper</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Symbol</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Document symbol</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>CC/2018/WP.1</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO: listed in no sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO, this paper: listed in no sanitised version</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>mark as FOUO</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>change who may be named</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>PersonRows</name>
  <message>
   <source>Representatives</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add a person</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove the person</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↑</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>↓</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Name of the representative</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Ms. Ana Lind, Counsellor</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Honorific</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>H.E., Mr., Ms., Col.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Function</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>President, Counsellor</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Came and went</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>When the person arrived and left</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>arrives 10:42, leaves 11:05</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO: appears in no release</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO, this person: appears in no release</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ProblemReport</name>
  <message>
   <source>Report a problem</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>This is all that the report says. It holds no words of a meeting. Say in it what happened, read it, and write it to a file; the program sends nothing.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The report</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Write it…</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>RecordPanel</name>
  <message>
   <source>change attribution</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>flag entry</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>take flag away</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Recover</name>
  <message>
   <source>13 groups of 5 letters and figures</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose a new passphrase first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The two passphrases are not the same. Type both again.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Open with the recovery key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The recovery key stands on the sheet of paper that was made with the store. Type its thirteen groups, and choose a new passphrase; the meetings stay as they are.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Recovery &amp;key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Recovery key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;New passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New passphrase again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restore a &amp;backup…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Open the store</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Open the store</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>RecoveryKey</name>
  <message>
   <source>This key opens your meetings if the passphrase is ever lost. Write it down, or save its sheet and print that with the program that shows your PDF files. Keep the paper where you keep others that are For Official Use Only. </source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>On the next page two of its groups are asked for.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>To be sure that it is on paper: type these two groups from your sheet.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Group {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Group {0} is another one. Compare it with your sheet, or show the key again.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Copied. The clipboard is cleared in {0} seconds, or when you go on.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Page to be printed (*.pdf)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Saved as {0}. Whoever has that file can open your meetings: open it, print it, then delete it.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The recovery key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Recovery key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Save the sheet as PDF…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Save the sheet as PDF…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>First group asked for</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Second group asked for</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Show the key again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show the key again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>RegisterPage</name>
  <message>
   <source>action-points.xlsx</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} overdue</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Write as a spreadsheet…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write what is listed as a spreadsheet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find in action points, owners and meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action points of all meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Space done, or open again   ·   Enter to where it was raised   ·   Ctrl+F find   ·   Ctrl+E write as a spreadsheet   ·   Esc back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Reading the meetings…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No action points yet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In a meeting, type a line such as “! averland: circulate the plan by:2031-06-01”. It is then listed here.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No action point fits what you are looking for</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show &amp;all of them</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show all action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The action points could not be read</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Try again to read the action points</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ReleasePanel</name>
  <message>
   <source>Change it here. Ctrl+Shift+R goes back to the release.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>ReleaseScreen</name>
  <message>
   <source>Looking through the meeting…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It can go out once it is looked through.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It cannot go out yet: {0} to be settled.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It cannot go out yet: {0} to be looked at (Ctrl+Return).</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Nothing is open. The rest is for you to judge.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>How much is looked through</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Stop looking through the meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In full</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>As it would go out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Kind of document</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The kind of document that would go out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Language of the document</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The language of the words that the program adds</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Full and sanitised version side by side</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>F6 next part   ·   F8 next open point   ·   Alt+Down next difference   ·   Enter or F2 to the words, to change them   ·   Esc back to the line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Before it goes out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What a person must judge</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Export the sanitised version…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Export the sanitised version</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Restore</name>
  <message>
   <source>Looking through the backups…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} backups in {1}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>There is no backup in {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restoring…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Backups (*.ccmbackup);;All files (*)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose a backup first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Type the passphrase of the backup first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose a backup and give the passphrase that the store had when it was made. Edits made after it are taken from the journal. A store that is there now is kept aside and never overwritten.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Another &amp;file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Another file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Room</name>
  <message>
   <source>Kept word for word and flagged: it is not clear who that is.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Agenda</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Record of this item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Capture line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Attendance</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>RunsEdit</name>
  <message>
   <source>Text</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>Every text, title and name of all meetings is searched.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>“{0}” stands in no meeting. Fewer words, or their beginnings, find more.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The latest {0} places; one more word finds fewer.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One place.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} places in one meeting.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} places in {1} meetings.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find in all meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Words, or how they begin</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Places where the words stand</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action &amp;points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action points of all meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action points of all meetings (Ctrl+Shift+A)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Import a meeting file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Import a meeting file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;New meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>New meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find in all meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find in all meetings (Ctrl+F)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Make a new meeting with Ctrl+N, or take one in from a meeting file with Ctrl+O.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Showing</name>
  <message>
   <source>Nothing here yet. Type below while they speak: a name and a colon begin an intervention, “- ” a point, “= ” a decision, “! ” an action point.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The agenda is empty. Ctrl+T adds an item, “&gt; Title” below does too.</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>The store in {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Let the {0} of this computer &amp;remember the key</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Unlock your meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Remember it on this computer</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remember it on this computer</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>I have the re&amp;covery key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>I have the recovery key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Unlock</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>typed into</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Untitled</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>deferred</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>⚠ {0} min over</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} / {1} min</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} min</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Documents (*{0})</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write the document</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Meeting files and notes (*.json *.txt *.md);;All files (*)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Import a meeting file</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Notes (*.txt *.md);;All files (*)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Import notes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Lists (*.csv);;All files (*)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Import a list of delegations</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Word files (*.docx *.dotx)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose a template</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>One edit is</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} edits are</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} not saved yet. {1}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Stay here</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Leave and lose them</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Second copy</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Bac&amp;kups…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✗ No second copy now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Backup of {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} MB</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✗ damaged</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✓ checked</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A template belongs to a body. Say in “Meeting…” which body meets.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} has a template of its own.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose &amp;another…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Use the &amp;program’s</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Documents of {0} are written on {1} from now on.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Looking through {0}…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Documents of {0} have the program’s own template from now on.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Stopped. No template was changed.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} is empty. Fill it in.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by name</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by category</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>listed by name</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>counted</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>circulated</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>approved</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0}: '{1}' cannot be read. Write it as {2}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In what would go out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Flagged to come back to</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A careful reader would ask</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} must be settled before anything goes out, {1} more to look at.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Nothing stands against a release; {0} to look at.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Nothing stands against a release, and all is looked at.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Flags: {0}. A careful reader’s objections: {1}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Flags: {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A careful reader’s objections: {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The paragraph as it would go out:</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The paragraph:</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>stops</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>looked at</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Opening</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Adoption of the agenda</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Approval of the minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Any other business</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Next meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Closing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>To come</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Deferred</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>arrives {0}, leaves {1}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0}: '{1}' could be several. Write more of the name.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0}: nobody here is called '{1}'. Add the delegation first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Writing {0}…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No store is open. Open one and try again.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} is written.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Open the file</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show folder</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No sanitised version was made. What stands against it is listed.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Another &amp;name…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;New meeting…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Import a meeting file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Import no&amp;tes…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;All meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Find in all meetings…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action &amp;points of all meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Passp&amp;hrase and keys…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>'{0}' could be several. Write more of the name.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Nobody here is called '{0}'. Add the delegation first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Start a new backup</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Earlier wordings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What was removed</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Choose an entry or an agenda item first.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>remove</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The whole meeting: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>It is removed for good. Backups and the journal hold it until they rotate.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The capture line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Keys in the capture line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Keys in words of the record</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Peru says …</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>France and Panama say …</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>fra (on behalf of the group): …</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>France says …, in that capacity</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>an office says …</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>a point; a point under a point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>a decision</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>! fra: … by:2031-03-04</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>an action point: owner, words, deadline</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>a key point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>a question to guide the discussion</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>a note to oneself, never printed</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&gt; Title   &gt;&gt; Title</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>go to that item or sub-item, or make it; &gt; the next</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Peru arrives; Peru leaves</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>mentions Peru</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>marks the line as FOUO</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>marks words; gives others for the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>the words as they stand, whatever they begin with</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>save; after an intervention the next words are its next point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>save, with nothing to follow</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>take the first name that is offered</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>bring an earlier line back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>bold</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>italic</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>underlined</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>superscript</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>done, and another point after this one</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>a new line in the same point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>ccm-minutes – locked</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>After {0} minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Never</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Lock</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Lock when nobody is t&amp;here</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The window is locked after {0} minutes without a touch, but never while a </source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>meeting is under way.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Only Ctrl+L locks it now.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find in all meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} entries were taken in from {1}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} of them are flagged: it is not clear who that is.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Only to be read: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>present</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>apologies</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>absent</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>report in writing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>arrives</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>leaves</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>international organisation</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>civil society</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>secretariat</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>State Party</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>signatory</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>State not party</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>observer</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>expert</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>may be named</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>not named</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>left {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>arrived {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Attendance</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>no owner</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>(no words)</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>cancelled</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Report a problem…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Paragraph</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Intervention</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Key point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Note to myself, in no version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Key points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by consensus</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>without objection</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by vote</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>with reservations</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>released by name</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>released by category</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>released impersonally</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>left out of the release</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Released as: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No speaker</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>in writing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>flagged: come back to this</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Any owner</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Any body</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Due at any time</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Due within 30 days</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Without a date</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Any state</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action point d&amp;one, or open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action point &amp;cancelled, or open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Action &amp;points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Where it was raised</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Show &amp;all of them</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write as a &amp;spreadsheet…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Owners</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Raised at</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Agenda item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Provisional agenda</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Register of action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>French</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Spanish</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>replaced</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by these words</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>withheld</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>stops it</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>to look at</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Could someone who was in the room tell who said it: by a figure, a place, a turn of phrase, or the order in which they spoke? The program does not know what they know.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Do the title, the place, the opening and the closing tell nothing?</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Do the words put in place of others say nothing untrue, and give nothing away?</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Is anything still at the right that should be marked? Read that side once, from top to bottom.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>May these minutes be published now, by your rules?</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Publish the file as it is. Once Word has saved it again, the program can say nothing of it: Word may put names and traces of changes into it.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>No check can tell. You judge:</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Who took part is named only as far as this release may, and what is replaced goes out as the words given in its place.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What is marked FOUO goes out only as the words given in its place.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>This entry is left out of the sanitised version.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A note to yourself is printed in no version.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>This delegation may not be named.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Present</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Apologies</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Absent</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Report in writing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Documents before the meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Presented by</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Objective</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Chair</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Panel</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Looked through, but not printed by this kind of document</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>note</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>withheld: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>replaced: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>goes out as: {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>does not go out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Agenda</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add &amp;item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add &amp;sub-item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Next item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Previous item</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The meeting &amp;goes on to the next</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>S&amp;tate</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>asked {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Edit the &amp;words</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Details…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Mark as FOUO, or not</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Words for the &amp;sanitised version…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move a level &amp;in</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Move a level &amp;out</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Meetin&amp;g…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Earlier wordin&amp;gs…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Earlier de&amp;tails of the meeting…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What was remov&amp;ed…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Remove &amp;for good</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;This…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The whole &amp;meeting…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>as the meeting says</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>E&amp;ntry</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add &amp;paragraph</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add p&amp;oint</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Turn into</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In the &amp;sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Flag to come back to, or not</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Documents</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write the &amp;full version…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write it as another &amp;kind</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Write the &amp;sanitised version…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Template of this body…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Release…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>What is still &amp;open</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Next open point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Previous open point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;People</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A&amp;sks for the floor…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Give the &amp;floor to the next</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The chosen delegation as&amp;ks for the floor</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Attendan&amp;ce</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Next &amp;attendance</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Arri&amp;ves now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Leaves now</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Add &amp;delegation…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;May be named, or not</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Cate&amp;gories…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Findings allo&amp;wed…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Capture line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Next place</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Previous place</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A&amp;ttendance</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Speakers</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Only the item and the line</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} delegations were added from {1}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Write a meeting file…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>keep both</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The store does not answer.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} holds all of the meeting as it stands here now. It is not secret.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Saving {0} more…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>… Saving</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✓ Saved {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✗ The last change is not saved</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>All of it is saved</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✗ One edit is not saved yet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>✗ {0} edits are not saved yet</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} What you type is kept in memory alone until then: write the meeting as a meeting file elsewhere, or open it again.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} What you type is kept in memory and saved as soon as it can be.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In this meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>In other meetings</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Filled in from the meeting of {0}: change what differs.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Put off there, and in the agenda below: {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Minutes and action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Briefing</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Carry over the open action point</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Carry over {0} open action points</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Untitled meeting</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Giving the store a new key…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The store has a new key. As it was, it is in {0}; that and the backups made before are opened by the old recovery key. Take them and the old sheet away once you need them no more.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>There is no store in {0}, but there are backups of one.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Asking the keyring of this computer…</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The backup of {0} is restored.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>{0} later edits came back out of the journal.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The last edit is of {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>The store as it was is in {0}.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Four or five words that do not belong together are strong and easy to keep.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Easy to guess. {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>A strong passphrase.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Fair. One or two words more would make it strong.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>C&amp;olours</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>After the &amp;system</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;High contrast</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>This page stays as it is; all others speak the language from now on.</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>by {0}</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>ccm-minutes</source>
   <translation type="unfinished"/>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Words for the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>FOUO: withheld from the sanitised version</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>Empty: it leaves no trace</source>
   <translation type="unfinished"/>
  </message>
  <message>
   <source>With words here the sanitised version prints them in its place; without, nobody can tell that anything was there.</source>
   <translation type="unfinished"/>
  </message>
 </context>
</TS>
