<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Dateline</name>
    <message>
      <source>not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Dateline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licences of what is shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>News articles to events on a timeline. Free software under the MIT licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log file: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is shipped with it, and under which licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar of events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} day with events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} days with events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event of this period has a known day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {n} event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {n} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of no launch of this period are range and apogee both known.</source>
      <translation>この期間には、射程と最高高度の両方が分かっている発射がありません。</translation>
    </message>
    <message>
      <source>{title}
{range} km far, {apogee} km high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apogee and range of launches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range, km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apogee, km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} launches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{period}: {name} {n} of {all}
Click to keep only this period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Launches by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No launch of this period is kept. Choose another period below, or another filter.</source>
      <translation>この期間に残った発射はありません。下で別の期間を選ぶか、フィルターを変えてください。</translation>
    </message>
    <message>
      <source>Launches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apogee and range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count launches by year instead of by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this chart as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture written: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known from {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published {day}, {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date of publication known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to change: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of the other event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How they are related</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type words of its title, place or date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add states</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this field to the reports again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits to be accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reports} of {n} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an event like this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link this event to another one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make this event and another one the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this event; its articles stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is right: take the mark “new” away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History: {n} change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History: {n} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{change} (undone)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flight, min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a fact…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a fact of the launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} (set by you)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this fact to the reports again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{about}. Right click to confirm or reject it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By rule: {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same event?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept apart from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{act}: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a mark on the timeline to see when, where and who, and the sentence that says so. The keys . and , step from event to event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details of the selected event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an event…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events of the articles that you import appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {address} in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open article {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no day of publication known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more sentence, lit in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more sentences, lit in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a copy of another article here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hint} Open one, and click its date to type it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the article again to say when it was published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is told of them names no day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} event without a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events without a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more, in the tray under the timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is a response to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>happened during</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is of one series with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dated to {day}; Ctrl+Z takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” added; Ctrl+Z takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{one}” {relation} “{two}”; Ctrl+Z takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” rejected; Ctrl+Z brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added; type what it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” duplicated; Ctrl+Z takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken; Ctrl+Z takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} deleted; Ctrl+Z brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} (copy)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These two events are linked so already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}”: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D&amp;uplicate event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Link event…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Merge event…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the same event as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {n} event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {n} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} event selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add event here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dateline libraries (*.dateline)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TimelineJS (*.timelinejs.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TimelineJS, spreadsheet (*.timelinejs.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Timeline Project (*.timeline)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables and timelines ({endings});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is there already. Replace it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a &amp;copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export events…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export pic&amp;ture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles ({endings});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import table or calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (copy).dateline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import &amp;table or calendar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A copy needs another name than the library itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A copy was written: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other library yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} filter  ×</source>
      <translation>フィルター {n}件  ×</translation>
    </message>
    <message>
      <source>{n} filters  ×</source>
      <translation>フィルター {n}件  ×</translation>
    </message>
    <message>
      <source>Kept:
{all}
Click to keep everything</source>
      <translation>残したもの:
{all}
クリックするとすべて残します</translation>
    </message>
    <message>
      <source>Filters: {all}. Take them away</source>
      <translation>フィルター: {all}。すべて解除</translation>
    </message>
    <message>
      <source>Kept: {words}. Click to take this away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter: {words}. Take it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>No event is kept or found. Take a filter away, or search for something else.</source>
      <translation>残った出来事も見つかった出来事もありません。フィルターを外すか、別の言葉で検索してください。</translation>
    </message>
    <message>
      <source>{n} event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least confidence of the reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from, as 2022-03</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to, as May 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{which} date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no date; write it as 16 March 2023, 2023-03 or 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words, “phrases”, and fields: kind:launch actor:KP place:Wonsan weapon:KN-23 status:planned after:2022-01 before:2023 range:&gt;1000 tag:… source:…; a minus leaves out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search events, quotes, places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous event found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next event found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation>検索を消す</translation>
    </message>
    <message>
      <source>none found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{at} of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weapon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {start}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confidence {n} and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep only some events: by kind, actor, place, weapon, status, source, tag, confidence, period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose articles to read, or drop them anywhere on the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About Dateline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys and gestures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no date. Write it as 16 March 2023, 2023-03 or 2023.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” for {name} is no date. Write it as 16 March 2023, 2023-03 or 2023.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This article does not say when it was published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These {n} articles do not say when they were published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>News says “Thursday” or “last month”, so Dateline needs the day of publication to date its events. The likely ones are offered; you can type another, such as 16 March 2023. Without it, such events stay undated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The articles wait in the intake queue until you give their dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of publication of all articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of publication of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When was it published?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When were these articles published?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for example 16 March 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One date for all of them:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{date}   from {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch this page from {servers}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch these {n} pages from {servers}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dateline connects to this server now, once, and to no other. You can instead save the page and drop the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch from the web?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import of {n} article cancelled; nothing was added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import of {n} articles cancelled; nothing was added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} waits for its date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} wait for their dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was added: the library could not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no event found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits to be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is being read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits for its date of publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skipped: already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} event added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} event told no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events told no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read again what failed or was cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the rows that are done; the events stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles on their way into the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give {n} date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give {n} dates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the intake queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} to go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was fetched. You can save the page and drop the file instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no article in what you gave: drop files, or paste the text of one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>– (id)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End clock time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approximate?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>States</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country of the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of missiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the weapon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apogee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flight time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep in the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of events where no column tells it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of day and month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zone of clock times where none is told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns of the table and what they become</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the column {column} becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the first {n} rows: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>. Line {n}: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} bad row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} bad rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cell kept in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cells kept in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mappings (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a saved mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3/4/2023 is 3 April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3/4/2023 is March 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of no zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is how Dateline understands the columns. Change what is wrong, then import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind, where not told:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates in figures:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock times:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this mapping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a saved mapping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of its cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: taking in {n} event…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: taking in {n} events…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: import cancelled; nothing was added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop articles here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dateline reads news articles, finds the missile launches, nuclear tests, drills and meetings that they report, dates each one, and shows them on a timeline with the sentence that says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text, saved web pages, PDF, Word and mails: one, many, or a whole folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all lanes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hidden lane: show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hidden lanes: show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the lanes by: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy as picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of the events of the period in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} event on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event of this period has a place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom the map out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom the map in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all events of the period on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small map: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture of what is in view is on the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}, {n} event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}, {n} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times: {zone}.  Sources: {sources}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{named} and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repairing brings back all that can be had, names what cannot, and keeps the damaged file beside the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing had to be repaired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events to review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits, {sure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is on the timeline, marked new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is right: take the mark “new” away, show it if it waited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is no event: remove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change its fields in the pane on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge with…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the same as another event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take events apart that were merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on without a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is to be reviewed. Events of articles that you import are listed here until you accept them; those that are told with too little confidence wait here before the timeline shows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No article tells of this event: it came from a table, or was typed by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept every event that is listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To review: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split off “{title}” · {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other event of this kind is near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What an article tells with less confidence waits in the review before the timeline shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The wheel scrolls; with Ctrl it zooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced motion: views change at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence that events need to be shown at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} and more are shown at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everything is shown at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next event to be looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kept} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} to be looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {n} article: {done} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {n} articles: {done} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit all events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} undated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom to event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Centre in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more event here; double click to zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more events here; double click to zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double click to zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as an article says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your own link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>during, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>during</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left, Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earlier, later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up, Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to the nearest event of the lane above, below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zoom in, zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fit all events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home, End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first, last event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next, previous event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>walk along the links of the selected event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>centre the selected event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>select nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next event to be looked at: it may be the same as another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go to a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+Left, Alt+Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>view before, view after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>search; Enter, Shift+Enter: next, previous found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zoom at the cursor; with Shift, or sideways: pan; over the lanes' names: scroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pan; with Shift: zoom to the dragged span; with Ctrl: select all inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag from a mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to another: link them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag from the tray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>onto the timeline: date the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zoom to the event, to the members of a column, or in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click, drag a lane's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fold it, move it; right click: hide it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete the selected events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copy the timeline as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import articles, paste one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo, redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new library, quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1, ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview of all events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes beyond the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none in view · last {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none in view · next {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} without a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} event without a date: drag it onto the timeline to date it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} events without a date: drag one onto the timeline to date it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events without a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag it onto the timeline to date it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dateline goes on, and your library is safe: each change was on the disk before the window showed it. If it happens again, send these details along with what you did. They are also in the log file:
{log}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that should not have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And those linked to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three links far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Saved views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this &amp;view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;in	+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;out	−</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fit all events	0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next event	.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous event	,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next to be &amp;looked at	R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Centre selected event	F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Today	T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go to date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View &amp;before	Alt+Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View &amp;after	Alt+Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes b&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fold or unfold the lane of the selected event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide the lane of the selected event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show all lanes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selection lig&amp;hts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw all links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel scrolls, Ctrl+wheel &amp;zooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day, month or year, such as 16 March 2023 or 2023-03:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the view (what is kept, searched for and shown):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no date; write it as 16 March 2023, 2023-03-16, 2023-03 or 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as “{name}”: View &gt; Saved views brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event's own time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korea, Japan (UTC+9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New York, Washington</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>London</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beijing (UTC+8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>India (UTC+5:30)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moscow (UTC+3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer's time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time zone in which clock times are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another zone…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region and city, as Asia/Tokyo:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no time zone that this computer knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} year before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} years before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} day before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} days before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} month before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} months before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} year after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} years after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} day after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} days after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{span} after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{span} before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} month after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} months after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{h} h {min} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{h} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as 16 March 2023 07:10 KST, 13 to 23 March 2023, March 2023, about 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a name, or a name with coordinates: Sunan 39.20 N 125.67 E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>states by name or code: North Korea, US</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names, parted by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words, parted by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number, in km unless you write another unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes, or 1 h 9 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many were fired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An event needs a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An event needs a kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, whose coordinates are not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” is no state or body that Dateline knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a whole number from 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a time in minutes, such as 70 or 1 h 10 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is one of: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the name of a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a number, with a unit if it is not km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No country told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No weapon named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nuclear test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nuclear tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drills</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>occurred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>success</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>response</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{weekday} {day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} on {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
