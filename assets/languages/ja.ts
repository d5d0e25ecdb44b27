<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Dateline</name>
    <message>
      <source>Drill</source>
      <translation>演習</translation>
    </message>
    <message>
      <source>Drills</source>
      <translation>演習</translation>
    </message>
    <message>
      <source>Launch</source>
      <translation>発射</translation>
    </message>
    <message>
      <source>Launches</source>
      <translation>発射</translation>
    </message>
    <message>
      <source>Nuclear test</source>
      <translation>核実験</translation>
    </message>
    <message>
      <source>Nuclear tests</source>
      <translation>核実験</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>会談</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>会談</translation>
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation>ライブラリを開けませんでした。</translation>
    </message>
    <message>
      <source>Repairing brings back all that can be had, names what cannot, and keeps the damaged file beside the library.</source>
      <translation>修復では、回復できるものをすべて戻し、回復できないものを示します。破損したファイルはライブラリと同じ場所に残ります。</translation>
    </message>
    <message>
      <source>Repairing brings back the latest backup that can be read.</source>
      <translation>修復すると、読める最新のバックアップを戻します。</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>修復</translation>
    </message>
    <message>
      <source>Nothing had to be repaired.</source>
      <translation>修復が必要な箇所はありませんでした。</translation>
    </message>
    <message>
      <source>Calendar of events</source>
      <translation>出来事のカレンダー</translation>
    </message>
    <message>
      <source>{n} day with events</source>
      <translation>出来事のある日: {n}日</translation>
    </message>
    <message>
      <source>{n} days with events</source>
      <translation>出来事のある日: {n}日</translation>
    </message>
    <message>
      <source>No event of this period has a known day</source>
      <translation>この期間には日付の分かる出来事がありません</translation>
    </message>
    <message>
      <source>{day}: {n} event</source>
      <translation>{day}: 出来事{n}件</translation>
    </message>
    <message>
      <source>{day}: {n} events</source>
      <translation>{day}: 出来事{n}件</translation>
    </message>
    <message>
      <source>Of no launch of this period are range and apogee both known.</source>
      <translation>この期間には、射程と最高高度の両方が分かっている発射がありません。</translation>
    </message>
    <message>
      <source>{title}
{range} km far, {apogee} km high</source>
      <translation>{title}
射程{range} km、最高高度{apogee} km</translation>
    </message>
    <message>
      <source>Apogee and range of launches</source>
      <translation>発射の最高高度と射程</translation>
    </message>
    <message>
      <source>Range, km</source>
      <translation>射程(km)</translation>
    </message>
    <message>
      <source>Apogee, km</source>
      <translation>最高高度(km)</translation>
    </message>
    <message>
      <source>{n} launch</source>
      <translation>発射{n}件</translation>
    </message>
    <message>
      <source>{n} launches</source>
      <translation>発射{n}件</translation>
    </message>
    <message>
      <source>{period}: {name} {n} of {all}
Click to keep only this period</source>
      <translation>{period}: {name} {all}件中{n}件
クリックするとこの期間に絞り込みます</translation>
    </message>
    <message>
      <source>Launches by class</source>
      <translation>分類別の発射</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>年別</translation>
    </message>
    <message>
      <source>Count launches by year instead of by month</source>
      <translation>発射を月別ではなく年別に集計</translation>
    </message>
    <message>
      <source>Number of launches</source>
      <translation>発射の数</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>月</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>年</translation>
    </message>
    <message>
      <source>No launch of this period is kept. Choose another period below, or another filter.</source>
      <translation>この期間に残った発射はありません。下で別の期間を選ぶか、フィルターを変えてください。</translation>
    </message>
    <message>
      <source>Apogee and range</source>
      <translation>最高高度と射程</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>カレンダー</translation>
    </message>
    <message>
      <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
      <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>Write this chart as a picture</source>
      <translation>このグラフを画像として書き出す</translation>
    </message>
    <message>
      <source>Export chart</source>
      <translation>グラフのエクスポート</translation>
    </message>
    <message>
      <source>Picture written: {path}</source>
      <translation>画像を書き出しました: {path}</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name}を書き出せませんでした: {why}</translation>
    </message>
    <message>
      <source>class not told</source>
      <translation>分類不明</translation>
    </message>
    <message>
      <source>known from {source}</source>
      <translation>{source}から判明</translation>
    </message>
    <message>
      <source>Published {day}, {how}</source>
      <translation>掲載日: {day}、{how}</translation>
    </message>
    <message>
      <source>No date of publication known</source>
      <translation>掲載日不明</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Words of the other event</source>
      <translation>もう一方の出来事の語句</translation>
    </message>
    <message>
      <source>Other events</source>
      <translation>ほかの出来事</translation>
    </message>
    <message>
      <source>How they are related</source>
      <translation>両者の関係</translation>
    </message>
    <message>
      <source>Type words of its title, place or date</source>
      <translation>題名、場所、日付の語句を入力</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新規</translation>
    </message>
    <message>
      <source>waits to be accepted</source>
      <translation>承認待ち</translation>
    </message>
    <message>
      <source>typed by hand</source>
      <translation>手入力</translation>
    </message>
    <message>
      <source>{n} report</source>
      <translation>報道{n}件</translation>
    </message>
    <message>
      <source>{n} reports</source>
      <translation>報道{n}件</translation>
    </message>
    <message>
      <source>{reports} of {n} sources</source>
      <translation>{reports}(出典{n}件)</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>Add an event like this one</source>
      <translation>これと同様の出来事を追加</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>リンク…</translation>
    </message>
    <message>
      <source>Link this event to another one</source>
      <translation>この出来事を別の出来事にリンク</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>統合…</translation>
    </message>
    <message>
      <source>Make this event and another one the same</source>
      <translation>この出来事と別の出来事を1つに統合</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete this event; its articles stay</source>
      <translation>この出来事を削除(記事は残ります)</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>承認</translation>
    </message>
    <message>
      <source>It is right: take the mark “new” away</source>
      <translation>正しい内容として「新規」の印を外す</translation>
    </message>
    <message>
      <source>{field}: {value}</source>
      <translation>{field}: {value}</translation>
    </message>
    <message>
      <source>Click to change: {field}</source>
      <translation>クリックして変更: {field}</translation>
    </message>
    <message>
      <source>Missiles</source>
      <translation>ミサイル</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>分類</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Flight, min</source>
      <translation>飛翔時間(分)</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Change: {field}</source>
      <translation>変更: {field}</translation>
    </message>
    <message>
      <source>Add a fact…</source>
      <translation>情報を追加…</translation>
    </message>
    <message>
      <source>Add a fact of the launch</source>
      <translation>発射の情報を追加</translation>
    </message>
    <message>
      <source>{value} (set by you)</source>
      <translation>{value}(手動で設定)</translation>
    </message>
    <message>
      <source>Use the reports</source>
      <translation>報道の値を使う</translation>
    </message>
    <message>
      <source>Leave this fact to the reports again</source>
      <translation>この情報を再び報道の値に戻す</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>手動で設定</translation>
    </message>
    <message>
      <source>Details of the selected event</source>
      <translation>選択した出来事の詳細</translation>
    </message>
    <message>
      <source>Add an event…</source>
      <translation>出来事を追加…</translation>
    </message>
    <message>
      <source>Link events</source>
      <translation>出来事をリンク</translation>
    </message>
    <message>
      <source>Merge events</source>
      <translation>出来事を統合</translation>
    </message>
    <message>
      <source>Events of the articles that you import appear here.</source>
      <translation>インポートした記事の出来事がここに表示されます。</translation>
    </message>
    <message>
      <source>add a date</source>
      <translation>日付を追加</translation>
    </message>
    <message>
      <source>add a place</source>
      <translation>場所を追加</translation>
    </message>
    <message>
      <source>add states</source>
      <translation>国を追加</translation>
    </message>
    <message>
      <source>add people</source>
      <translation>人物を追加</translation>
    </message>
    <message>
      <source>add tags</source>
      <translation>タグを追加</translation>
    </message>
    <message>
      <source>add notes</source>
      <translation>メモを追加</translation>
    </message>
    <message>
      <source>from {source}</source>
      <translation>出典: {source}</translation>
    </message>
    <message>
      <source>No date is known</source>
      <translation>日付は不明です</translation>
    </message>
    <message>
      <source>Leave this field to the reports again</source>
      <translation>この項目を再び報道の値に戻す</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>主体</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>History: {n} change</source>
      <translation>履歴: 変更{n}件</translation>
    </message>
    <message>
      <source>History: {n} changes</source>
      <translation>履歴: 変更{n}件</translation>
    </message>
    <message>
      <source>Hide the history</source>
      <translation>履歴を隠す</translation>
    </message>
    <message>
      <source>Show the history</source>
      <translation>履歴を表示</translation>
    </message>
    <message>
      <source>{change} (undone)</source>
      <translation>{change}(元に戻し済み)</translation>
    </message>
    <message>
      <source>by rule</source>
      <translation>規則による</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>手動</translation>
    </message>
    <message>
      <source>Grounds of the selected link</source>
      <translation>選択したリンクの根拠</translation>
    </message>
    <message>
      <source>{about}. Right click to confirm or reject it</source>
      <translation>{about}。右クリックで確認または却下</translation>
    </message>
    <message>
      <source>Linked {n}</source>
      <translation>リンク {n}</translation>
    </message>
    <message>
      <source>Confirm link</source>
      <translation>リンクを確認</translation>
    </message>
    <message>
      <source>Reject link</source>
      <translation>リンクを却下</translation>
    </message>
    <message>
      <source>The same event?</source>
      <translation>同じ出来事ですか?</translation>
    </message>
    <message>
      <source>Kept apart from</source>
      <translation>別件とした出来事</translation>
    </message>
    <message>
      <source>Merged with</source>
      <translation>統合した出来事</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>統合</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>別件にする</translation>
    </message>
    <message>
      <source>{act}: {title}</source>
      <translation>{act}: {title}</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>分離</translation>
    </message>
    <message>
      <source>published {day}</source>
      <translation>掲載日: {day}</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webページ</translation>
    </message>
    <message>
      <source>Open {address} in the browser</source>
      <translation>{address}をブラウザーで開く</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open article {name}</source>
      <translation>記事{name}を開く</translation>
    </message>
    <message>
      <source>no day of publication known</source>
      <translation>掲載日不明</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>報道</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報道</translation>
    </message>
    <message>
      <source>and {n} more sentence, lit in the article</source>
      <translation>ほか{n}文(記事内で強調表示)</translation>
    </message>
    <message>
      <source>and {n} more sentences, lit in the article</source>
      <translation>ほか{n}文(記事内で強調表示)</translation>
    </message>
    <message>
      <source>a copy of another article here</source>
      <translation>ここにある別の記事の写し</translation>
    </message>
    <message>
      <source>Common to all: {values}</source>
      <translation>すべてに共通：{values}</translation>
    </message>
    <message>
      <source>They have nothing in common</source>
      <translation>共通点はありません</translation>
    </message>
    <message>
      <source>{n} link</source>
      <translation>リンク {n} 件</translation>
    </message>
    <message>
      <source>{n} links</source>
      <translation>リンク {n} 件</translation>
    </message>
    <message>
      <source>{n} selected</source>
      <translation>{n}件を選択</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>ほか{n}件</translation>
    </message>
    <message>
      <source>{hint} Open one, and click its date to type it.</source>
      <translation>{hint} 開いて日付をクリックすると入力できます。</translation>
    </message>
    <message>
      <source>Drop the article again to say when it was published.</source>
      <translation>記事をもう一度ドロップして掲載日を指定してください。</translation>
    </message>
    <message>
      <source>What is told of them names no day.</source>
      <translation>記述に日付がありません。</translation>
    </message>
    <message>
      <source>{n} event without a date</source>
      <translation>日付のない出来事{n}件</translation>
    </message>
    <message>
      <source>{n} events without a date</source>
      <translation>日付のない出来事{n}件</translation>
    </message>
    <message>
      <source>and {n} more, in the tray under the timeline</source>
      <translation>ほか{n}件は年表の下のトレイにあります</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>確認する</translation>
    </message>
    <message>
      <source>Go from link to link, with what the articles say</source>
      <translation>記事の文を見ながらリンクを順に確認します</translation>
    </message>
    <message>
      <source>{n}, {left} to check</source>
      <translation>{n} 件、未確認 {left} 件</translation>
    </message>
    <message>
      <source>what is in view; click a mark or a link to read it</source>
      <translation>表示中の内容です。印やリンクをクリックすると読めます</translation>
    </message>
    <message>
      <source>Select these {kind}</source>
      <translation>これらの{kind}を選択</translation>
    </message>
    <message>
      <source>{n} day</source>
      <translation>{n}日</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n}日間</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>予定 {n} 件</translation>
    </message>
    <message>
      <source>Links in view, {n}</source>
      <translation>表示中のリンク {n} 件</translation>
    </message>
    <message>
      <source>stated in an article</source>
      <translation>記事に書かれたもの</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>自分で作ったもの</translation>
    </message>
    <message>
      <source>{n} missile</source>
      <translation>ミサイル {n} 発</translation>
    </message>
    <message>
      <source>{n} missiles</source>
      <translation>ミサイル {n} 発</translation>
    </message>
    <message>
      <source>{n} of them failed</source>
      <translation>うち失敗 {n} 件</translation>
    </message>
    <message>
      <source>Whole library: {rate}</source>
      <translation>ライブラリ全体: {rate}</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>画像 (*.png)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>図 (*.svg)</translation>
    </message>
    <message>
      <source>Document (*.pdf)</source>
      <translation>文書 (*.pdf)</translation>
    </message>
    <message>
      <source>The picture of what is in view is on the clipboard</source>
      <translation>表示中の内容を画像としてクリップボードにコピーしました</translation>
    </message>
    <message>
      <source>Export picture</source>
      <translation>画像のエクスポート</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>予定</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>中止</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>{first} to {last}, {n} event</source>
      <translation>{first}〜{last}、出来事{n}件</translation>
    </message>
    <message>
      <source>{first} to {last}, {n} events</source>
      <translation>{first}〜{last}、出来事{n}件</translation>
    </message>
    <message>
      <source>Times: {zone}.  Sources: {sources}.</source>
      <translation>時刻: {zone}。出典: {sources}。</translation>
    </message>
    <message>
      <source>{named} and {n} more</source>
      <translation>{named}ほか{n}件</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Show all messages</source>
      <translation>すべてのメッセージを表示</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy all messages</source>
      <translation>すべてのメッセージをコピー</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>メッセージを閉じる</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>All messages</source>
      <translation>すべてのメッセージ</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>ほか{n}件</translation>
    </message>
    <message>
      <source>“{words}” is no date. Write it as 16 March 2023, 2023-03 or 2023.</source>
      <translation>「{words}」は日付として認識できません。16 March 2023、2023-03、2023のように入力してください。</translation>
    </message>
    <message>
      <source>“{words}” for {name} is no date. Write it as 16 March 2023, 2023-03 or 2023.</source>
      <translation>{name}の「{words}」は日付として認識できません。16 March 2023、2023-03、2023のように入力してください。</translation>
    </message>
    <message>
      <source>This article does not say when it was published</source>
      <translation>この記事には掲載日が記されていません</translation>
    </message>
    <message>
      <source>These {n} articles do not say when they were published</source>
      <translation>これら{n}件の記事には掲載日が記されていません</translation>
    </message>
    <message>
      <source>News says “Thursday” or “last month”, so Dateline needs the day of publication to date its events. The likely ones are offered; you can type another, such as 16 March 2023. Without it, such events stay undated.</source>
      <translation>ニュースでは“Thursday”や“last month”のような表現が使われるため、出来事の日付を決めるには掲載日が必要です。可能性の高い日付を候補として示します。16 March 2023のように別の日付を入力することもできます。掲載日がない場合、こうした出来事は日付なしのままになります。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>インポート</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>後で</translation>
    </message>
    <message>
      <source>The articles wait in the intake queue until you give their dates</source>
      <translation>日付が指定されるまで、記事は取り込みの待ち行列に残ります</translation>
    </message>
    <message>
      <source>Date of publication of all articles</source>
      <translation>すべての記事の掲載日</translation>
    </message>
    <message>
      <source>Fill in blanks</source>
      <translation>空欄を埋める</translation>
    </message>
    <message>
      <source>Put this date where none is</source>
      <translation>日付のない欄にこの日付を入れます</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>すべて置き換える</translation>
    </message>
    <message>
      <source>Put this date into every field</source>
      <translation>すべての欄にこの日付を入れます</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>The dates as they were before</source>
      <translation>変更前の日付に戻します</translation>
    </message>
    <message>
      <source>Date of publication of {title}</source>
      <translation>{title}の掲載日</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>未定のまま</translation>
    </message>
    <message>
      <source>When was it published?</source>
      <translation>掲載日はいつですか?</translation>
    </message>
    <message>
      <source>When were these articles published?</source>
      <translation>これらの記事の掲載日はいつですか?</translation>
    </message>
    <message>
      <source>for example 16 March 2023</source>
      <translation>例: 16 March 2023</translation>
    </message>
    <message>
      <source>One date for all of them:</source>
      <translation>すべてに共通の日付:</translation>
    </message>
    <message>
      <source>{date}   from {source}</source>
      <translation>{date}   出典: {source}</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>フォルダー1個</translation>
    </message>
    <message>
      <source>{n} folders</source>
      <translation>フォルダー{n}個</translation>
    </message>
    <message>
      <source>{folder} with {n} file</source>
      <translation>{folder}、ファイル{n}個</translation>
    </message>
    <message>
      <source>{folder} with {n} files</source>
      <translation>{folder}、ファイル{n}個</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first}、{last}</translation>
    </message>
    <message>
      <source>{folder} with more than {n} files</source>
      <translation>{folder}、ファイル{n}個以上</translation>
    </message>
    <message>
      <source>a page from the web</source>
      <translation>ウェブページ1件</translation>
    </message>
    <message>
      <source>{n} pages from the web</source>
      <translation>ウェブページ{n}件</translation>
    </message>
    <message>
      <source>an article as text</source>
      <translation>テキストの記事</translation>
    </message>
    <message>
      <source>an article</source>
      <translation>記事1件</translation>
    </message>
    <message>
      <source>{n} articles</source>
      <translation>記事{n}件</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>表1個</translation>
    </message>
    <message>
      <source>{n} tables</source>
      <translation>表{n}個</translation>
    </message>
    <message>
      <source>a file that cannot be read</source>
      <translation>読めないファイル1個</translation>
    </message>
    <message>
      <source>{n} files that cannot be read</source>
      <translation>読めないファイル{n}個</translation>
    </message>
    <message>
      <source>Drop to add {what}</source>
      <translation>ドロップすると追加: {what}</translation>
    </message>
    <message>
      <source>This cannot be read</source>
      <translation>これは読めません</translation>
    </message>
    <message>
      <source>Nothing was read: {why}</source>
      <translation>何も読んでいません: {why}</translation>
    </message>
    <message>
      <source>Nothing was fetched. You can save the page and drop the file instead</source>
      <translation>何も取得されませんでした。代わりにページを保存して、そのファイルをドロップできます</translation>
    </message>
    <message>
      <source>There is no article in what you gave: drop files, or paste the text of one</source>
      <translation>渡された内容に記事がありません。ファイルをドロップするか、記事の本文を貼り付けてください</translation>
    </message>
    <message>
      <source>Fetch this page from {servers}?</source>
      <translation>このページを{servers}から取得しますか?</translation>
    </message>
    <message>
      <source>Fetch these {n} pages from {servers}?</source>
      <translation>これら{n}件のページを{servers}から取得しますか?</translation>
    </message>
    <message>
      <source>Dateline connects to this server now, once, and to no other. You can instead save the page and drop the file.</source>
      <translation>Datelineはこのサーバーに今回1度だけ接続し、ほかには接続しません。代わりにページを保存して、そのファイルをドロップすることもできます。</translation>
    </message>
    <message>
      <source>Fetch from the web?</source>
      <translation>Webから取得しますか?</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>取得</translation>
    </message>
    <message>
      <source>Do not fetch</source>
      <translation>取得しない</translation>
    </message>
    <message>
      <source>– (id)</source>
      <translation>– (id)</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>End</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日</translation>
    </message>
    <message>
      <source>Clock time</source>
      <translation>時刻</translation>
    </message>
    <message>
      <source>End year</source>
      <translation>終了年</translation>
    </message>
    <message>
      <source>End month</source>
      <translation>終了月</translation>
    </message>
    <message>
      <source>End day</source>
      <translation>終了日</translation>
    </message>
    <message>
      <source>End clock time</source>
      <translation>終了時刻</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>タイムゾーン</translation>
    </message>
    <message>
      <source>Approximate?</source>
      <translation>おおよそか</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>題名</translation>
    </message>
    <message>
      <source>States</source>
      <translation>国</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Latitude</source>
      <translation>緯度</translation>
    </message>
    <message>
      <source>Longitude</source>
      <translation>経度</translation>
    </message>
    <message>
      <source>Country of the place</source>
      <translation>場所の国</translation>
    </message>
    <message>
      <source>Number of missiles</source>
      <translation>ミサイルの数</translation>
    </message>
    <message>
      <source>Name of the weapon</source>
      <translation>兵器の名称</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>射程</translation>
    </message>
    <message>
      <source>Apogee</source>
      <translation>最高高度</translation>
    </message>
    <message>
      <source>Flight time</source>
      <translation>飛翔時間</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>引用</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>Keep in the notes</source>
      <translation>メモに残す</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>除外</translation>
    </message>
    <message>
      <source>Looking for articles: {n} so far</source>
      <translation>記事を探しています: これまで{n}件</translation>
    </message>
    <message>
      <source>the first {n} articles were taken; drop the folders in it one by one</source>
      <translation>最初の{n}件だけ取り込みました。中のフォルダーを一つずつドロップしてください</translation>
    </message>
    <message>
      <source>The folder is very large</source>
      <translation>フォルダーが非常に大きいです</translation>
    </message>
    <message>
      <source>there is no article in this folder</source>
      <translation>このフォルダーに記事はありません</translation>
    </message>
    <message>
      <source>Import of {n} article cancelled; nothing was added</source>
      <translation>記事{n}件のインポートをキャンセルしました。何も追加されていません</translation>
    </message>
    <message>
      <source>Import of {n} articles cancelled; nothing was added</source>
      <translation>記事{n}件のインポートをキャンセルしました。何も追加されていません</translation>
    </message>
    <message>
      <source>Import cancelled; {done} of {n} articles had been added</source>
      <translation>取り込みを中止しました。記事{n}件のうち{done}件は追加済みです</translation>
    </message>
    <message>
      <source>{n} waits for its date</source>
      <translation>{n}件が日付の指定待ち</translation>
    </message>
    <message>
      <source>{n} wait for their dates</source>
      <translation>{n}件が日付の指定待ち</translation>
    </message>
    <message>
      <source>Nothing was added: the library could not be written</source>
      <translation>ライブラリに書き込めなかったため、何も追加されませんでした</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>貼り付けたテキスト</translation>
    </message>
    <message>
      <source>{name}: import cancelled; nothing was added</source>
      <translation>{name}: インポートをキャンセルしました。何も追加されていません</translation>
    </message>
    <message>
      <source>{name}: import cancelled; {n} events had been added</source>
      <translation>{name}: 取り込みを中止しました。出来事{n}件は追加済みです</translation>
    </message>
    <message>
      <source>{name} was not imported</source>
      <translation>{name}をインポートできませんでした</translation>
    </message>
    <message>
      <source>{name}: {n} events were added, then it stopped</source>
      <translation>{name}: 出来事{n}件を追加した後、止まりました</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>インポートできませんでした</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>no event found</source>
      <translation>出来事は見つかりませんでした</translation>
    </message>
    <message>
      <source>waits to be read</source>
      <translation>読み取り待ち</translation>
    </message>
    <message>
      <source>is being read</source>
      <translation>読み取り中</translation>
    </message>
    <message>
      <source>read</source>
      <translation>読み取り済み</translation>
    </message>
    <message>
      <source>waits for its date of publication</source>
      <translation>掲載日の指定待ち</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>中止</translation>
    </message>
    <message>
      <source>was being read when Dateline ended; “Try again” reads it</source>
      <translation>Dateline の終了時に読んでいる途中でした。「再試行」で読みます</translation>
    </message>
    <message>
      <source>skipped: already here</source>
      <translation>スキップ: すでに存在します</translation>
    </message>
    <message>
      <source>failed: {reason}</source>
      <translation>失敗: {reason}</translation>
    </message>
    <message>
      <source>{n} event added</source>
      <translation>出来事{n}件を追加</translation>
    </message>
    <message>
      <source>{n} events added</source>
      <translation>出来事{n}件を追加</translation>
    </message>
    <message>
      <source>{n} merged</source>
      <translation>{n}件を統合</translation>
    </message>
    <message>
      <source>{n} event told no more</source>
      <translation>記述のなくなった出来事{n}件</translation>
    </message>
    <message>
      <source>{n} events told no more</source>
      <translation>記述のなくなった出来事{n}件</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Read again what failed or was cancelled</source>
      <translation>失敗または中止したものを再び読み取る</translation>
    </message>
    <message>
      <source>Try with ten times the limit</source>
      <translation>上限を10倍にして再試行</translation>
    </message>
    <message>
      <source>Read again what took too much time or memory</source>
      <translation>時間やメモリーを使いすぎたものをもう一度読みます</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>クリア</translation>
    </message>
    <message>
      <source>Forget the rows that are done; the events stay</source>
      <translation>完了した行を消去(出来事は残ります)</translation>
    </message>
    <message>
      <source>Articles on their way into the library</source>
      <translation>ライブラリに取り込み中の記事</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>取り込み</translation>
    </message>
    <message>
      <source>{n} article</source>
      <translation>記事{n}件</translation>
    </message>
    <message>
      <source>Give {n} date…</source>
      <translation>{n}件の日付を指定…</translation>
    </message>
    <message>
      <source>Give {n} dates…</source>
      <translation>{n}件の日付を指定…</translation>
    </message>
    <message>
      <source>Close the intake queue</source>
      <translation>取り込みの待ち行列を閉じる</translation>
    </message>
    <message>
      <source>{n} to go</source>
      <translation>残り{n}件</translation>
    </message>
    <message>
      <source>{n} failed</source>
      <translation>失敗{n}件</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>処理結果</translation>
    </message>
    <message>
      <source>{n} row</source>
      <translation>{n}行</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n}行</translation>
    </message>
    <message>
      <source>Import {name}</source>
      <translation>{name}のインポート</translation>
    </message>
    <message>
      <source>Kind of events where no column tells it</source>
      <translation>種類の列がない場合の出来事の種類</translation>
    </message>
    <message>
      <source>Order of day and month</source>
      <translation>日と月の順序</translation>
    </message>
    <message>
      <source>Zone of clock times where none is told</source>
      <translation>タイムゾーンの記載がない時刻のタイムゾーン</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Columns of the table and what they become</source>
      <translation>表の列とその割り当て先</translation>
    </message>
    <message>
      <source>What the column {column} becomes</source>
      <translation>列{column}の割り当て先</translation>
    </message>
    <message>
      <source>Of the first {n} rows: </source>
      <translation>先頭{n}行のうち: </translation>
    </message>
    <message>
      <source>. Line {n}: {why}</source>
      <translation>。{n}行目: {why}</translation>
    </message>
    <message>
      <source>{n} event</source>
      <translation>出来事{n}件</translation>
    </message>
    <message>
      <source>{n} events</source>
      <translation>出来事{n}件</translation>
    </message>
    <message>
      <source>{n} bad row</source>
      <translation>不正な行{n}件</translation>
    </message>
    <message>
      <source>{n} bad rows</source>
      <translation>不正な行{n}件</translation>
    </message>
    <message>
      <source>{n} cell kept in words</source>
      <translation>文字のまま残したセル{n}個</translation>
    </message>
    <message>
      <source>{n} cells kept in words</source>
      <translation>文字のまま残したセル{n}個</translation>
    </message>
    <message>
      <source>Save mapping</source>
      <translation>対応付けを保存</translation>
    </message>
    <message>
      <source>Mappings (*.json)</source>
      <translation>対応付け (*.json)</translation>
    </message>
    <message>
      <source>Use a saved mapping</source>
      <translation>保存済みの対応付けを使用</translation>
    </message>
    <message>
      <source>3/4/2023 is 3 April</source>
      <translation>3/4/2023を4月3日とする</translation>
    </message>
    <message>
      <source>3/4/2023 is March 4</source>
      <translation>3/4/2023を3月4日とする</translation>
    </message>
    <message>
      <source>of no zone</source>
      <translation>タイムゾーンなし</translation>
    </message>
    <message>
      <source>This is how Dateline understands the columns. Change what is wrong, then import.</source>
      <translation>Datelineは列をこのように解釈しました。誤りがあれば修正してからインポートしてください。</translation>
    </message>
    <message>
      <source>Kind, where not told:</source>
      <translation>記載がない場合の種類:</translation>
    </message>
    <message>
      <source>Dates in figures:</source>
      <translation>数字の日付:</translation>
    </message>
    <message>
      <source>Clock times:</source>
      <translation>時刻:</translation>
    </message>
    <message>
      <source>Save this mapping…</source>
      <translation>この対応付けを保存…</translation>
    </message>
    <message>
      <source>Use a saved mapping…</source>
      <translation>保存済みの対応付けを使用…</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Some of its cells</source>
      <translation>セルの例</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>割り当て先</translation>
    </message>
    <message>
      <source>{n} more column is kept in the notes</source>
      <translation>残りの{n}列はメモに残ります</translation>
    </message>
    <message>
      <source>{n} more columns are kept in the notes</source>
      <translation>残りの{n}列はメモに残ります</translation>
    </message>
    <message>
      <source>{name}: taking in its events…</source>
      <translation>{name}: 出来事を取り込んでいます…</translation>
    </message>
    <message>
      <source>{name}: reading…</source>
      <translation>{name}: 読み込み中…</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>ここに記事をドロップ</translation>
    </message>
    <message>
      <source>Dateline reads news articles, finds the missile launches, nuclear tests, drills and meetings that they report, dates each one, and shows them on a timeline with the sentence that says so.</source>
      <translation>Datelineはニュース記事を読み取り、報じられたミサイル発射、核実験、演習、会談を見つけて日付を特定し、根拠となる文とともに年表に示します。</translation>
    </message>
    <message>
      <source>Text, saved web pages, PDF, Word and mails: one, many, or a whole folder.</source>
      <translation>テキスト、保存したWebページ、PDF、Word、メールに対応しています。1件でも複数でも、フォルダーごとでも取り込めます。</translation>
    </message>
    <message>
      <source>Choose articles…</source>
      <translation>記事を選択…</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>サンプルを開く</translation>
    </message>
    <message>
      <source>No event of this period has a place on the map. Choose another period below, or another filter.</source>
      <translation>この期間には、地図に示せる場所のある出来事がありません。下で別の期間を選ぶか、フィルターを変えてください。</translation>
    </message>
    <message>
      <source>Map of the events of the period in view</source>
      <translation>表示期間の出来事の地図</translation>
    </message>
    <message>
      <source>{n} event on the map</source>
      <translation>地図上の出来事{n}件</translation>
    </message>
    <message>
      <source>{n} events on the map</source>
      <translation>地図上の出来事{n}件</translation>
    </message>
    <message>
      <source>Small map: {place}</source>
      <translation>小地図: {place}</translation>
    </message>
    <message>
      <source>Open the map</source>
      <translation>地図を開く</translation>
    </message>
    <message>
      <source>Zoom the map out</source>
      <translation>地図を縮小</translation>
    </message>
    <message>
      <source>Zoom the map in</source>
      <translation>地図を拡大</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <source>Show all events of the period on the map</source>
      <translation>期間内のすべての出来事を地図に表示</translation>
    </message>
    <message>
      <source>The link and its two events</source>
      <translation>リンクと二つの出来事</translation>
    </message>
    <message>
      <source>Show on the timeline</source>
      <translation>タイムラインで見る</translation>
    </message>
    <message>
      <source>No article tells of it: it comes from a table, or was typed.</source>
      <translation>これを伝える記事はありません。表から取り込んだか、手で入力したものです。</translation>
    </message>
    <message>
      <source>Links to check</source>
      <translation>確認するリンク</translation>
    </message>
    <message>
      <source>In view of the timeline</source>
      <translation>タイムラインに表示中</translation>
    </message>
    <message>
      <source>In the whole library</source>
      <translation>ライブラリ全体</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>All that the legend shows</source>
      <translation>凡例が示すすべて</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>却下済み</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>It is right: it is not asked about again</source>
      <translation>正しい。もう尋ねません</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>却下</translation>
    </message>
    <message>
      <source>It is wrong: it is kept under Rejected and not drawn</source>
      <translation>誤り。却下済みに残り、描かれません</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Go on without a decision</source>
      <translation>判断せずに先へ進む</translation>
    </message>
    <message>
      <source>Which links</source>
      <translation>どのリンク</translation>
    </message>
    <message>
      <source>Checked or not</source>
      <translation>確認の状態</translation>
    </message>
    <message>
      <source>Links: {n}</source>
      <translation>リンク: {n}</translation>
    </message>
    <message>
      <source>No link is listed. Choose other links above, or switch some on in the legend.</source>
      <translation>リンクがありません。上で別のリンクを選ぶか、凡例で表示に切り替えてください。</translation>
    </message>
    <message>
      <source>Events to review</source>
      <translation>確認する出来事</translation>
    </message>
    <message>
      <source>{n} sure</source>
      <translation>確信度{n}</translation>
    </message>
    <message>
      <source>waits, {sure}</source>
      <translation>待機中、{sure}</translation>
    </message>
    <message>
      <source>is on the timeline, marked new</source>
      <translation>年表に「新規」の印付きで表示中</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>根拠</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>新しい出来事</translation>
    </message>
    <message>
      <source>Use as</source>
      <translation>項目に使用</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>出来事</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>リンク</translation>
    </message>
    <message>
      <source>It is right: take the mark “new” away, show it if it waited</source>
      <translation>正しい内容として「新規」の印を外し、待機中であれば表示する</translation>
    </message>
    <message>
      <source>It is no event: remove it</source>
      <translation>出来事ではないため取り除く</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <source>Change its fields in the pane on the right</source>
      <translation>右側のパネルで項目を変更する</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>統合先…</translation>
    </message>
    <message>
      <source>It is the same as another event</source>
      <translation>別の出来事と同じものとして統合する</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>分割</translation>
    </message>
    <message>
      <source>Take events apart that were merged</source>
      <translation>統合した出来事を分ける</translation>
    </message>
    <message>
      <source>Nothing is to be reviewed. Events of articles that you import are listed here until you accept them; those that are told with too little confidence wait here before the timeline shows them.</source>
      <translation>確認するものはありません。インポートした記事の出来事は、承認するまでここに一覧表示されます。確信度が低すぎるものは、年表に表示される前にここで待機します。</translation>
    </message>
    <message>
      <source>No article tells of this event: it came from a table, or was typed by hand.</source>
      <translation>この出来事を伝える記事はありません。表から取り込まれたか、手入力されたものです。</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>すべて承認</translation>
    </message>
    <message>
      <source>Accept every event that is listed</source>
      <translation>一覧の出来事をすべて承認する</translation>
    </message>
    <message>
      <source>To review: {n}</source>
      <translation>確認待ち: {n}</translation>
    </message>
    <message>
      <source>Split off “{title}” · {when}</source>
      <translation>「{title}」· {when} を分離</translation>
    </message>
    <message>
      <source>No other event of this kind is near</source>
      <translation>近くに同じ種類の出来事はありません</translation>
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
      <translation>絞り込み: {words}。クリックで解除</translation>
    </message>
    <message>
      <source>Filter: {words}. Take it away</source>
      <translation>絞り込み: {words}。解除</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>主体</translation>
    </message>
    <message>
      <source>Weapon</source>
      <translation>兵器</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>{name} and {n} more</source>
      <translation>{name}ほか{n}件</translation>
    </message>
    <message>
      <source>{start} to {end}</source>
      <translation>{start}〜{end}</translation>
    </message>
    <message>
      <source>from {start}</source>
      <translation>{start}から</translation>
    </message>
    <message>
      <source>to {end}</source>
      <translation>{end}まで</translation>
    </message>
    <message>
      <source>confidence {n} and more</source>
      <translation>確信度{n}以上</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>絞り込み</translation>
    </message>
    <message>
      <source>Keep everything</source>
      <translation>すべての絞り込みを解除</translation>
    </message>
    <message>
      <source>Least confidence of the reader</source>
      <translation>読み取りの最低確信度</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>一部のみ表示</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>From</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>from, as 2022-03</source>
      <translation>開始(例: 2022-03)</translation>
    </message>
    <message>
      <source>To</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>to, as May 2023</source>
      <translation>終了(例: May 2023)</translation>
    </message>
    <message>
      <source>{which} date</source>
      <translation>{which}日</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>確信度</translation>
    </message>
    <message>
      <source>{n} and more</source>
      <translation>{n}以上</translation>
    </message>
    <message>
      <source>any</source>
      <translation>指定なし</translation>
    </message>
    <message>
      <source>Words, “phrases”, and fields: kind:launch actor:KP place:Wonsan weapon:KN-23 status:planned after:2022-01 before:2023 range:&gt;1000 tag:… source:…; a minus leaves out</source>
      <translation>語句、“フレーズ”、項目: kind:launch actor:KP place:Wonsan weapon:KN-23 status:planned after:2022-01 before:2023 range:&gt;1000 tag:… source:…。マイナスを付けると除外します</translation>
    </message>
    <message>
      <source>Search events, quotes, places</source>
      <translation>出来事、引用、場所を検索</translation>
    </message>
    <message>
      <source>Search events</source>
      <translation>出来事を検索</translation>
    </message>
    <message>
      <source>Previous event found</source>
      <translation>前の検索結果</translation>
    </message>
    <message>
      <source>Next event found</source>
      <translation>次の検索結果</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>検索を消す</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>該当なし</translation>
    </message>
    <message>
      <source>{at} of {n}</source>
      <translation>{at}/{n}</translation>
    </message>
    <message>
      <source>{n} found</source>
      <translation>{n}件該当</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>出来事</translation>
    </message>
    <message>
      <source>Table of events</source>
      <translation>出来事の表</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>年表</translation>
    </message>
    <message>
      <source>Zoom in here</source>
      <translation>ここを拡大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Fit all events</source>
      <translation>すべての出来事を表示</translation>
    </message>
    <message>
      <source>Zoom to event</source>
      <translation>出来事を拡大</translation>
    </message>
    <message>
      <source>Centre in view</source>
      <translation>表示の中央に移動</translation>
    </message>
    <message>
      <source>‹ {n} earlier</source>
      <translation>‹ 以前{n}件</translation>
    </message>
    <message>
      <source>{n} later ›</source>
      <translation>以後{n}件 ›</translation>
    </message>
    <message>
      <source>{n} more links</source>
      <translation>ほか{n}件のリンク</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>{n} more link</source>
      <translation>ほかにリンク {n} 件</translation>
    </message>
    <message>
      <source>and {n} more event</source>
      <translation>ほか {n} 件</translation>
    </message>
    <message>
      <source>and {n} more events</source>
      <translation>ほか {n} 件</translation>
    </message>
    <message>
      <source>Link: {words}</source>
      <translation>リンク: {words}</translation>
    </message>
    <message>
      <source>Usual heights</source>
      <translation>通常の高さ</translation>
    </message>
    <message>
      <source>Show all lanes</source>
      <translation>すべてのレーンを表示</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隠す</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ移動</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>展開</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>折りたたむ</translation>
    </message>
    <message>
      <source>Click: switch these links off or on. Shift+click: leave only these</source>
      <translation>クリック：これらのリンクを消す・戻す。Shift+クリック：これらだけ残す</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>予定</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>中止</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>day not exact</source>
      <translation>日付不確か</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>凡例</translation>
    </message>
    <message>
      <source>Marks ▸</source>
      <translation>印 ▸</translation>
    </message>
    <message>
      <source>G hides this</source>
      <translation>Gキーで隠す</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>印</translation>
    </message>
    <message>
      <source>Links: {trait}</source>
      <translation>リンク：{trait}</translation>
    </message>
    <message>
      <source>Other type</source>
      <translation>別の種類</translation>
    </message>
    <message>
      <source>Earlier end</source>
      <translation>先の出来事</translation>
    </message>
    <message>
      <source>Later end</source>
      <translation>後の出来事</translation>
    </message>
    <message>
      <source>Zoom to both</source>
      <translation>両方を拡大表示</translation>
    </message>
    <message>
      <source>Overview of all events</source>
      <translation>すべての出来事の概観</translation>
    </message>
    <message>
      <source>+{n} names</source>
      <translation>名前 +{n}</translation>
    </message>
    <message>
      <source>links</source>
      <translation>リンク</translation>
    </message>
    <message>
      <source>{n} without a date</source>
      <translation>日付なし{n}件</translation>
    </message>
    <message>
      <source>none kept</source>
      <translation>該当なし</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>まだなし</translation>
    </message>
    <message>
      <source>none in view · last {day}</source>
      <translation>表示範囲になし · 直前は{day}</translation>
    </message>
    <message>
      <source>none in view · next {day}</source>
      <translation>表示範囲になし · 次は{day}</translation>
    </message>
    <message>
      <source>Lanes beyond the view</source>
      <translation>表示範囲外のレーン</translation>
    </message>
    <message>
      <source>From {first} to {last}</source>
      <translation>{first}から{last}まで</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Left、Right</translation>
    </message>
    <message>
      <source>earlier, later</source>
      <translation>前へ、後へ</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Up、Down</translation>
    </message>
    <message>
      <source>to the nearest event of the lane above, below</source>
      <translation>上または下のレーンの最も近い出来事へ</translation>
    </message>
    <message>
      <source>zoom in, zoom out</source>
      <translation>拡大、縮小</translation>
    </message>
    <message>
      <source>fit all events</source>
      <translation>すべての出来事を表示</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home、End</translation>
    </message>
    <message>
      <source>first, last event</source>
      <translation>最初、最後の出来事</translation>
    </message>
    <message>
      <source>next, previous event</source>
      <translation>次、前の出来事</translation>
    </message>
    <message>
      <source>walk along the links of the selected event</source>
      <translation>選択した出来事のリンクをたどる</translation>
    </message>
    <message>
      <source>J, Shift+J</source>
      <translation>J、Shift+J</translation>
    </message>
    <message>
      <source>next, previous link in view</source>
      <translation>表示中の次、前のリンク</translation>
    </message>
    <message>
      <source>A, X</source>
      <translation>A、X</translation>
    </message>
    <message>
      <source>confirm, reject the selected link</source>
      <translation>選択したリンクを確認、却下</translation>
    </message>
    <message>
      <source>1, 2, 3, L</source>
      <translation>1, 2, 3, L</translation>
    </message>
    <message>
      <source>light links one, two, three hops away; one hop more</source>
      <translation>一、二、三段先のリンクを照らす。もう一段先</translation>
    </message>
    <message>
      <source>G</source>
      <translation>G</translation>
    </message>
    <message>
      <source>show or hide the legend</source>
      <translation>凡例の表示、非表示</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>centre the selected event</source>
      <translation>選択した出来事を中央に表示</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>select nothing</source>
      <translation>選択を解除</translation>
    </message>
    <message>
      <source>T</source>
      <translation>T</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>next event that may be the same as another</source>
      <translation>別の出来事と同じ可能性がある次の出来事</translation>
    </message>
    <message>
      <source>go to a date</source>
      <translation>日付へ移動</translation>
    </message>
    <message>
      <source>Alt+Left, Alt+Right</source>
      <translation>Alt+Left、Alt+Right</translation>
    </message>
    <message>
      <source>view before, view after</source>
      <translation>前の表示、次の表示</translation>
    </message>
    <message>
      <source>timeline, table, map, charts, review</source>
      <translation>年表、表、地図、グラフ、確認</translation>
    </message>
    <message>
      <source>filter, detail pane</source>
      <translation>絞り込み、詳細パネル</translation>
    </message>
    <message>
      <source>intake queue, the latest messages</source>
      <translation>取り込み待ち、最近のメッセージ</translation>
    </message>
    <message>
      <source>add an event, edit the selected one; Enter or F2 on a field edits it</source>
      <translation>出来事を追加、選択した出来事を編集。項目では Enter か F2 で編集</translation>
    </message>
    <message>
      <source>link, merge, duplicate the selected event</source>
      <translation>選択した出来事をリンク、統合、複製</translation>
    </message>
    <message>
      <source>A, X, E, M, S, N in the review</source>
      <translation>確認画面で A、X、E、M、S、N</translation>
    </message>
    <message>
      <source>accept, reject, edit, merge, split, next</source>
      <translation>承認、却下、編集、統合、分割、次へ</translation>
    </message>
    <message>
      <source>search; Enter, Shift+Enter: next, previous found</source>
      <translation>検索。Enter、Shift+Enter: 次、前の検索結果</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>ホイール</translation>
    </message>
    <message>
      <source>zoom at the cursor; with Shift, or sideways: pan; over the lanes' names: scroll</source>
      <translation>カーソル位置で拡大縮小。Shiftを押しながら、または横方向: 移動。レーン名の上: スクロール</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>ドラッグ</translation>
    </message>
    <message>
      <source>pan; with Shift: zoom to the dragged span; with Ctrl: select all inside</source>
      <translation>移動。Shiftを押しながら: ドラッグした範囲を拡大。Ctrlを押しながら: 範囲内をすべて選択</translation>
    </message>
    <message>
      <source>Drag from a mark</source>
      <translation>印からドラッグ</translation>
    </message>
    <message>
      <source>to another: link them</source>
      <translation>別の印へ: 両者をリンク</translation>
    </message>
    <message>
      <source>Drag from the tray</source>
      <translation>トレイからドラッグ</translation>
    </message>
    <message>
      <source>onto the timeline: date the event</source>
      <translation>年表へ: 出来事に日付を設定</translation>
    </message>
    <message>
      <source>Double click</source>
      <translation>ダブルクリック</translation>
    </message>
    <message>
      <source>zoom to the event, to the members of a column, or in</source>
      <translation>出来事、まとまりの構成要素、またはその位置を拡大</translation>
    </message>
    <message>
      <source>Click, drag a lane's name</source>
      <translation>レーン名をクリック、ドラッグ</translation>
    </message>
    <message>
      <source>fold it, move it; right click: hide it</source>
      <translation>折りたたみ、移動。右クリック: 非表示</translation>
    </message>
    <message>
      <source>Drag the border of a lane</source>
      <translation>レーンの境界をドラッグ</translation>
    </message>
    <message>
      <source>make it higher or lower</source>
      <translation>高さを変える</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>delete the selected events</source>
      <translation>選択した出来事を削除</translation>
    </message>
    <message>
      <source>copy the timeline as a picture</source>
      <translation>年表を画像としてコピー</translation>
    </message>
    <message>
      <source>import articles, paste one</source>
      <translation>記事をインポート、貼り付け</translation>
    </message>
    <message>
      <source>undo, redo</source>
      <translation>元に戻す、やり直し</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>new library, quit</source>
      <translation>新規ライブラリ、終了</translation>
    </message>
    <message>
      <source>F1, ?</source>
      <translation>F1、?</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>この一覧</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first}〜{last}</translation>
    </message>
    <message>
      <source>and {n} more event here; double click to zoom in</source>
      <translation>ほか{n}件の出来事がここにあります。ダブルクリックで拡大</translation>
    </message>
    <message>
      <source>and {n} more events here; double click to zoom in</source>
      <translation>ほか{n}件の出来事がここにあります。ダブルクリックで拡大</translation>
    </message>
    <message>
      <source>double click to zoom in</source>
      <translation>ダブルクリックで拡大</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <translation>日付なし{n}件</translation>
    </message>
    <message>
      <source>{n} event without a date: drag it onto the timeline to date it</source>
      <translation>日付のない出来事{n}件: 年表にドラッグして日付を設定</translation>
    </message>
    <message>
      <source>{n} events without a date: drag one onto the timeline to date it</source>
      <translation>日付のない出来事{n}件: 年表にドラッグして日付を設定</translation>
    </message>
    <message>
      <source>Events without a date</source>
      <translation>日付のない出来事</translation>
    </message>
    <message>
      <source>Drag it onto the timeline to date it</source>
      <translation>年表にドラッグして日付を設定</translation>
    </message>
    <message>
      <source>Dated to {day}; Ctrl+Z takes it back</source>
      <translation>日付を{day}にしました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>“{title}” added; Ctrl+Z takes it back</source>
      <translation>「{title}」を追加しました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>“{one}” {relation} “{two}”; Ctrl+Z takes it back</source>
      <translation>リンクしました: 「{one}」は「{two}」{relation}。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>“{title}” rejected; Ctrl+Z brings it back</source>
      <translation>「{title}」を却下しました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Added; type what it was</source>
      <translation>追加しました。内容を入力してください</translation>
    </message>
    <message>
      <source>“{title}” duplicated; Ctrl+Z takes it back</source>
      <translation>「{title}」を複製しました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Taken; Ctrl+Z takes it back</source>
      <translation>反映しました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>{title} deleted; Ctrl+Z brings it back</source>
      <translation>{title}を削除しました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Nothing was added</source>
      <translation>何も追加していません</translation>
    </message>
    <message>
      <source>{title} (copy)</source>
      <translation>{title}(コピー)</translation>
    </message>
    <message>
      <source>These two events are linked so already</source>
      <translation>この2つの出来事はすでに同じ関係でリンクされています</translation>
    </message>
    <message>
      <source>“{words}”: {why}</source>
      <translation>「{words}」: {why}</translation>
    </message>
    <message>
      <source>Nothing was changed: {why}</source>
      <translation>何も変更されませんでした: {why}</translation>
    </message>
    <message>
      <source>during</source>
      <translation>期間中</translation>
    </message>
    <message>
      <source>series</source>
      <translation>一連</translation>
    </message>
    <message>
      <source>before, after</source>
      <translation>前、後</translation>
    </message>
    <message>
      <source>response</source>
      <translation>対応</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>記事にある</translation>
    </message>
    <message>
      <source>to check</source>
      <translation>確認待ち</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>確認済み</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>却下済み</translation>
    </message>
    <message>
      <source>Event's own time</source>
      <translation>出来事の現地時刻</translation>
    </message>
    <message>
      <source>Korea, Japan (UTC+9)</source>
      <translation>韓国・北朝鮮・日本 (UTC+9)</translation>
    </message>
    <message>
      <source>New York, Washington</source>
      <translation>ニューヨーク、ワシントン</translation>
    </message>
    <message>
      <source>London</source>
      <translation>ロンドン</translation>
    </message>
    <message>
      <source>Beijing (UTC+8)</source>
      <translation>北京 (UTC+8)</translation>
    </message>
    <message>
      <source>India (UTC+5:30)</source>
      <translation>インド (UTC+5:30)</translation>
    </message>
    <message>
      <source>Moscow (UTC+3)</source>
      <translation>モスクワ (UTC+3)</translation>
    </message>
    <message>
      <source>This computer's time</source>
      <translation>このコンピューターの時刻</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>記事の本文</translation>
    </message>
    <message>
      <source>This is no date; write it as 16 March 2023, 2023-03 or 2023</source>
      <translation>日付として認識できません。16 March 2023、2023-03、2023のように入力してください</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>未インストール</translation>
    </message>
    <message>
      <source>About Dateline</source>
      <translation>Datelineについて</translation>
    </message>
    <message>
      <source>Licences of what is shipped</source>
      <translation>同梱物のライセンス</translation>
    </message>
    <message>
      <source>News articles to events on a timeline. Free software under the MIT licence.</source>
      <translation>ニュース記事から出来事を読み取り、年表に示します。MITライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
      <source>Library: {path}</source>
      <translation>ライブラリ: {path}</translation>
    </message>
    <message>
      <source>Log file: {path}</source>
      <translation>ログファイル: {path}</translation>
    </message>
    <message>
      <source>What is shipped with it, and under which licences</source>
      <translation>同梱物とそのライセンス</translation>
    </message>
    <message>
      <source>Dateline goes on, and your library is safe: each change was on the disk before the window showed it. If it happens again, send these details along with what you did. They are also in the log file:
{log}</source>
      <translation>Datelineは引き続き動作し、ライブラリは安全です。どの変更も、ウィンドウに表示される前にディスクに保存されています。再び起きた場合は、行った操作とともに以下の詳細をお送りください。詳細はログファイルにもあります:
{log}</translation>
    </message>
    <message>
      <source>Something went wrong that should not have</source>
      <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>詳細をコピー</translation>
    </message>
    <message>
      <source>A day, month or year, such as 16 March 2023 or 2023-03:</source>
      <translation>日、月、または年(例: 16 March 2023、2023-03):</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>日付へ移動</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>使い方</translation>
    </message>
    <message>
      <source>Keys and gestures</source>
      <translation>キーと操作</translation>
    </message>
    <message>
      <source>A program that synchronizes folders may have done it. Nothing was overwritten. Both are kept: one goes on under the name, the other lies beside it.</source>
      <translation>フォルダーを同期するプログラムによるものかもしれません。何も上書きしていません。両方とも残します。一方はこの名前のまま続き、もう一方はその隣に置かれます。</translation>
    </message>
    <message>
      <source>Library replaced</source>
      <translation>ライブラリーの置き換え</translation>
    </message>
    <message>
      <source>Another program has put another file in the place of “{name}”.</source>
      <translation>別のプログラムが「{name}」の場所に別のファイルを置きました。</translation>
    </message>
    <message>
      <source>Keep this window's library</source>
      <translation>このウィンドウのライブラリーを残す</translation>
    </message>
    <message>
      <source>Open the other library</source>
      <translation>もう一方のライブラリーを開く</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>後で決める</translation>
    </message>
    <message>
      <source>What an article tells with less confidence waits in the review before the timeline shows it.</source>
      <translation>これより確信度の低い記事の内容は、年表に表示される前に確認待ちになります。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <source>The wheel scrolls; with Ctrl it zooms</source>
      <translation>ホイールでスクロール、Ctrlを押しながらで拡大縮小</translation>
    </message>
    <message>
      <source>Reduced motion: views change at once</source>
      <translation>動きを減らす: 表示をすぐに切り替え</translation>
    </message>
    <message>
      <source>Confidence that events need to be shown at once</source>
      <translation>出来事をすぐに表示するために必要な確信度</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>動き</translation>
    </message>
    <message>
      <source>{n} and more are shown at once</source>
      <translation>{n}以上をすぐに表示</translation>
    </message>
    <message>
      <source>everything is shown at once</source>
      <translation>すべてをすぐに表示</translation>
    </message>
    <message>
      <source>Lanes:</source>
      <translation>レーン:</translation>
    </message>
    <message>
      <source>What the lanes are made by</source>
      <translation>レーンを分ける基準</translation>
    </message>
    <message>
      <source>{n} hidden</source>
      <translation>非表示{n}本</translation>
    </message>
    <message>
      <source>{n} hidden lane: show all</source>
      <translation>非表示のレーン{n}本: すべて表示</translation>
    </message>
    <message>
      <source>{n} hidden lanes: show all</source>
      <translation>非表示のレーン{n}本: すべて表示</translation>
    </message>
    <message>
      <source>Make the lanes by: {name}</source>
      <translation>レーンの分け方: {name}</translation>
    </message>
    <message>
      <source>Lanes by {name}</source>
      <translation>{name}別のレーン</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>検索(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Copy as picture</source>
      <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>元に戻しました: {step}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>やり直しました: {step}</translation>
    </message>
    <message>
      <source>&amp;Undo {step}</source>
      <translation>元に戻す(&amp;U): {step}</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Redo {step}</source>
      <translation>やり直す(&amp;R): {step}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Add event</source>
      <translation>出来事を追加(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Delete event</source>
      <translation>出来事を削除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit event</source>
      <translation>出来事を編集(&amp;E)</translation>
    </message>
    <message>
      <source>D&amp;uplicate event</source>
      <translation>出来事を複製(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Link event…</source>
      <translation>出来事をリンク(&amp;L)…</translation>
    </message>
    <message>
      <source>&amp;Merge event…</source>
      <translation>出来事を統合(&amp;M)…</translation>
    </message>
    <message>
      <source>is the same event as</source>
      <translation>と同一の出来事</translation>
    </message>
    <message>
      <source>Delete {n} event</source>
      <translation>出来事{n}件を削除</translation>
    </message>
    <message>
      <source>Delete {n} events</source>
      <translation>出来事{n}件を削除</translation>
    </message>
    <message>
      <source>{n} event selected</source>
      <translation>出来事{n}件を選択中</translation>
    </message>
    <message>
      <source>{n} events selected</source>
      <translation>出来事{n}件を選択中</translation>
    </message>
    <message>
      <source>Add event here</source>
      <translation>ここに出来事を追加</translation>
    </message>
    <message>
      <source>Merge the two</source>
      <translation>2件を統合</translation>
    </message>
    <message>
      <source>Dateline libraries (*.dateline)</source>
      <translation>Datelineライブラリ (*.dateline)</translation>
    </message>
    <message>
      <source>Tables and timelines ({endings});;All files (*)</source>
      <translation>表と年表 ({endings});;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>“{name}” is there already. Replace it?</source>
      <translation>「{name}」はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>新規ライブラリ(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>ライブラリを開く(&amp;O)…</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>最近使ったライブラリ(&amp;R)</translation>
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
      <source>Save a &amp;copy…</source>
      <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Paste article</source>
      <translation>記事を貼り付け(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Export events…</source>
      <translation>出来事をエクスポート(&amp;E)…</translation>
    </message>
    <message>
      <source>Export pict&amp;ure…</source>
      <translation>画像をエクスポート(&amp;U)…</translation>
    </message>
    <message>
      <source>Settin&amp;gs…</source>
      <translation>設定(&amp;G)…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>記事のインポート</translation>
    </message>
    <message>
      <source>Articles ({endings});;All files (*)</source>
      <translation>記事 ({endings});;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Import table or calendar</source>
      <translation>表またはカレンダーのインポート</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>ライブラリを開く</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>新規ライブラリ</translation>
    </message>
    <message>
      <source>{name} (copy).dateline</source>
      <translation>{name} (コピー).dateline</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>コピーを保存</translation>
    </message>
    <message>
      <source>Export events</source>
      <translation>出来事のエクスポート</translation>
    </message>
    <message>
      <source>&amp;Import articles…</source>
      <translation>記事をインポート(&amp;I)…</translation>
    </message>
    <message>
      <source>Import &amp;table or calendar…</source>
      <translation>表またはカレンダーをインポート(&amp;T)…</translation>
    </message>
    <message>
      <source>A copy needs another name than the library itself</source>
      <translation>コピーにはライブラリ自体と異なる名前を付けてください</translation>
    </message>
    <message>
      <source>A copy was written: {path}</source>
      <translation>コピーを書き出しました: {path}</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <source>{name} was not written</source>
      <translation>{name}を書き出せませんでした</translation>
    </message>
    <message>
      <source>No other library yet</source>
      <translation>ほかのライブラリはまだありません</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>使い方(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;About Dateline</source>
      <translation>Datelineについて(&amp;A)</translation>
    </message>
    <message>
      <source>Linked events</source>
      <translation>リンクされた出来事</translation>
    </message>
    <message>
      <source>And those linked to them</source>
      <translation>さらにその先のリンクまで</translation>
    </message>
    <message>
      <source>Three links far</source>
      <translation>リンク3つ先まで</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Detail pane</source>
      <translation>詳細パネル(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Intake queue</source>
      <translation>取り込み待ち(&amp;I)</translation>
    </message>
    <message>
      <source>Latest &amp;messages</source>
      <translation>最近のメッセージ(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Saved views</source>
      <translation>保存した表示(&amp;S)</translation>
    </message>
    <message>
      <source>Save this &amp;view…</source>
      <translation>この表示を保存(&amp;V)…</translation>
    </message>
    <message>
      <source>Zoom &amp;in	+</source>
      <translation>拡大(&amp;I)	+</translation>
    </message>
    <message>
      <source>Zoom &amp;out	−</source>
      <translation>縮小(&amp;O)	−</translation>
    </message>
    <message>
      <source>&amp;Fit all events	0</source>
      <translation>すべての出来事を表示(&amp;F)	0</translation>
    </message>
    <message>
      <source>&amp;Next event	.</source>
      <translation>次の出来事(&amp;N)	.</translation>
    </message>
    <message>
      <source>&amp;Previous event	,</source>
      <translation>前の出来事(&amp;P)	,</translation>
    </message>
    <message>
      <source>Next to be &amp;looked at	R</source>
      <translation>次の要確認(&amp;L)	R</translation>
    </message>
    <message>
      <source>&amp;Centre selected event	F</source>
      <translation>選択した出来事を中央に表示(&amp;C)	F</translation>
    </message>
    <message>
      <source>&amp;Today	T</source>
      <translation>今日(&amp;T)	T</translation>
    </message>
    <message>
      <source>&amp;Go to date…</source>
      <translation>日付へ移動(&amp;G)…</translation>
    </message>
    <message>
      <source>View &amp;before	Alt+Left</source>
      <translation>前の表示(&amp;B)	Alt+Left</translation>
    </message>
    <message>
      <source>View &amp;after	Alt+Right</source>
      <translation>次の表示(&amp;A)	Alt+Right</translation>
    </message>
    <message>
      <source>Lanes b&amp;y</source>
      <translation>レーンの分け方(&amp;Y)</translation>
    </message>
    <message>
      <source>&amp;Fold or unfold the lane of the selected event</source>
      <translation>選択した出来事のレーンを折りたたむ/展開する(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Hide the lane of the selected event</source>
      <translation>選択した出来事のレーンを隠す(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Show all lanes</source>
      <translation>すべてのレーンを表示(&amp;S)</translation>
    </message>
    <message>
      <source>Selection lig&amp;hts</source>
      <translation>選択時の強調範囲(&amp;H)</translation>
    </message>
    <message>
      <source>Next link in view	J</source>
      <translation>表示中の次のリンク	J</translation>
    </message>
    <message>
      <source>Previous link in view	Shift+J</source>
      <translation>表示中の前のリンク	Shift+J</translation>
    </message>
    <message>
      <source>Confirm the selected link	A</source>
      <translation>選択したリンクを確認	A</translation>
    </message>
    <message>
      <source>Reject the selected link	X</source>
      <translation>選択したリンクを却下	X</translation>
    </message>
    <message>
      <source>Legend	G</source>
      <translation>凡例	G</translation>
    </message>
    <message>
      <source>Draw all links</source>
      <translation>すべてのリンクを描く</translation>
    </message>
    <message>
      <source>Wheel scrolls, Ctrl+wheel &amp;zooms</source>
      <translation>ホイールでスクロール、Ctrl+ホイールで拡大縮小(&amp;Z)</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>まだありません</translation>
    </message>
    <message>
      <source>Latest messages</source>
      <translation>最近のメッセージ</translation>
    </message>
    <message>
      <source>There are no messages yet</source>
      <translation>まだメッセージはありません</translation>
    </message>
    <message>
      <source>The other library lies in {name}</source>
      <translation>もう一方のライブラリーは {name} にあります</translation>
    </message>
    <message>
      <source>This window's library lies in {name}</source>
      <translation>このウィンドウのライブラリーは {name} にあります</translation>
    </message>
    <message>
      <source>Next event that may be the same as another</source>
      <translation>別の出来事と同じ可能性がある次の出来事</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>インポートの進捗</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>インポートをキャンセル</translation>
    </message>
    <message>
      <source>{kept} of {all}</source>
      <translation>{kept}/{all}</translation>
    </message>
    <message>
      <source>{n} may be doubled</source>
      <translation>重複の可能性{n}件</translation>
    </message>
    <message>
      <source>{n} link to check</source>
      <translation>未確認のリンク {n} 件</translation>
    </message>
    <message>
      <source>{n} links to check</source>
      <translation>未確認のリンク {n} 件</translation>
    </message>
    <message>
      <source>Importing {n} row: {done} done</source>
      <translation>{n}行を取り込み中: {done}行完了</translation>
    </message>
    <message>
      <source>Importing {n} rows: {done} done</source>
      <translation>{n}行を取り込み中: {done}行完了</translation>
    </message>
    <message>
      <source>Reading {n} article: {done} done</source>
      <translation>記事{n}件を読み取り中: {done}件完了</translation>
    </message>
    <message>
      <source>Reading {n} articles: {done} done</source>
      <translation>記事{n}件を読み取り中: {done}件完了</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>The view before</source>
      <translation>前の表示に戻る</translation>
    </message>
    <message>
      <source>Time zone of the view</source>
      <translation>表示のタイムゾーン</translation>
    </message>
    <message>
      <source>The time zone in which clock times are shown</source>
      <translation>時刻の表示に使うタイムゾーン</translation>
    </message>
    <message>
      <source>Another zone…</source>
      <translation>別のタイムゾーン…</translation>
    </message>
    <message>
      <source>Region and city, as Asia/Tokyo:</source>
      <translation>地域と都市(例: Asia/Tokyo):</translation>
    </message>
    <message>
      <source>“{words}” is no time zone that this computer knows.</source>
      <translation>「{words}」はこのコンピューターで認識できないタイムゾーンです。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>グラフ</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Keep only some events: by kind, actor, place, weapon, status, source, tag, confidence, period</source>
      <translation>出来事を絞り込む: 種類、主体、場所、兵器、状態、出典、タグ、確信度、期間</translation>
    </message>
    <message>
      <source>Choose articles to read, or drop them anywhere on the window</source>
      <translation>読み取る記事を選択するか、ウィンドウ内の任意の場所にドロップします</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>インポート…</translation>
    </message>
    <message>
      <source>Import articles…</source>
      <translation>記事をインポート…</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>この表示を保存</translation>
    </message>
    <message>
      <source>Name of the view (what is kept, searched for and shown):</source>
      <translation>表示の名前(絞り込み、検索、表示範囲を保存します):</translation>
    </message>
    <message>
      <source>“{words}” is no date; write it as 16 March 2023, 2023-03-16, 2023-03 or 2023</source>
      <translation>「{words}」は日付として認識できません。16 March 2023、2023-03-16、2023-03、2023のように入力してください</translation>
    </message>
    <message>
      <source>Saved as “{name}”: View &gt; Saved views brings it back</source>
      <translation>「{name}」として保存しました。[表示] &gt; [保存した表示]から呼び出せます</translation>
    </message>
    <message>
      <source>such as 16 March 2023 07:10 KST, 13 to 23 March 2023, March 2023, about 2023</source>
      <translation>例: 16 March 2023 07:10 KST、13 to 23 March 2023、March 2023、about 2023</translation>
    </message>
    <message>
      <source>a name, or a name with coordinates: Sunan 39.20 N 125.67 E</source>
      <translation>名称、または座標付きの名称: Sunan 39.20 N 125.67 E</translation>
    </message>
    <message>
      <source>states by name or code: North Korea, US</source>
      <translation>国の名称またはコード: North Korea, US</translation>
    </message>
    <message>
      <source>names, parted by commas</source>
      <translation>名前(コンマ区切り)</translation>
    </message>
    <message>
      <source>words, parted by commas</source>
      <translation>語句(コンマ区切り)</translation>
    </message>
    <message>
      <source>a number, in km unless you write another unit</source>
      <translation>数値(別の単位を書かない限りkm)</translation>
    </message>
    <message>
      <source>minutes, or 1 h 9 min</source>
      <translation>分、または1 h 9 minの形式</translation>
    </message>
    <message>
      <source>how many were fired</source>
      <translation>発射数</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>An event needs a title</source>
      <translation>出来事には題名が必要です</translation>
    </message>
    <message>
      <source>An event needs a kind</source>
      <translation>出来事には種類が必要です</translation>
    </message>
    <message>
      <source>{name}, whose coordinates are not known</source>
      <translation>{name}(座標不明)</translation>
    </message>
    <message>
      <source>“{words}” is no state or body that Dateline knows</source>
      <translation>「{words}」はDatelineが認識できない国または組織です</translation>
    </message>
    <message>
      <source>It is a whole number from 1</source>
      <translation>1以上の整数を入力してください</translation>
    </message>
    <message>
      <source>It is a time in minutes, such as 70 or 1 h 10 min</source>
      <translation>分単位の時間を入力してください(例: 70、1 h 10 min)</translation>
    </message>
    <message>
      <source>It is one of: {words}</source>
      <translation>次のいずれかを入力してください: {words}</translation>
    </message>
    <message>
      <source>Write the name of a place</source>
      <translation>場所の名称を入力してください</translation>
    </message>
    <message>
      <source>It is a number, with a unit if it is not km</source>
      <translation>数値を入力してください。km以外の場合は単位を付けます</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>Everything (*.json)</source>
      <translation>すべての内容 (*.json)</translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
      <source>TimelineJS (*.timelinejs.json)</source>
      <translation>TimelineJS (*.timelinejs.json)</translation>
    </message>
    <message>
      <source>TimelineJS, spreadsheet (*.timelinejs.csv)</source>
      <translation>TimelineJS、スプレッドシート (*.timelinejs.csv)</translation>
    </message>
    <message>
      <source>The Timeline Project (*.timeline)</source>
      <translation>The Timeline Project (*.timeline)</translation>
    </message>
    <message>
      <source>reading it takes more memory than it may; the others went on</source>
      <translation>読むのに許された以上のメモリーが要ります。他は続けました</translation>
    </message>
    <message>
      <source>reading this file ended the process that read it</source>
      <translation>このファイルを読むプロセスが途中で終わりました</translation>
    </message>
    <message>
      <source>its parts are nested too deeply; paste the article's text instead</source>
      <translation>入れ子が深すぎます。代わりに記事の本文を貼り付けてください</translation>
    </message>
    <message>
      <source>bars, 1 an hour</source>
      <translation>棒、1時間ごと</translation>
    </message>
    <message>
      <source>bars, 1 a day</source>
      <translation>棒、1日ごと</translation>
    </message>
    <message>
      <source>bars, 1 a week</source>
      <translation>棒、1週ごと</translation>
    </message>
    <message>
      <source>bars, 1 a month</source>
      <translation>棒、1か月ごと</translation>
    </message>
    <message>
      <source>bars, 1 a quarter</source>
      <translation>棒、四半期ごと</translation>
    </message>
    <message>
      <source>bars, 1 a year</source>
      <translation>棒、1年ごと</translation>
    </message>
    <message>
      <source>bars, 1 a decade</source>
      <translation>棒、10年ごと</translation>
    </message>
    <message>
      <source>bars, 1 a century</source>
      <translation>棒、100年ごと</translation>
    </message>
    <message>
      <source>bars, 1 a millennium</source>
      <translation>棒、1000年ごと</translation>
    </message>
    <message>
      <source>marks in hours</source>
      <translation>時間ごとの印</translation>
    </message>
    <message>
      <source>marks in days</source>
      <translation>日ごとの印</translation>
    </message>
    <message>
      <source>marks in weeks</source>
      <translation>週ごとの印</translation>
    </message>
    <message>
      <source>marks in months</source>
      <translation>月ごとの印</translation>
    </message>
    <message>
      <source>marks in quarters</source>
      <translation>四半期ごとの印</translation>
    </message>
    <message>
      <source>marks in years</source>
      <translation>年ごとの印</translation>
    </message>
    <message>
      <source>marks in decades</source>
      <translation>10年ごとの印</translation>
    </message>
    <message>
      <source>marks in centuries</source>
      <translation>世紀ごとの印</translation>
    </message>
    <message>
      <source>marks in millennia</source>
      <translation>千年ごとの印</translation>
    </message>
    <message>
      <source>ICBM, space</source>
      <translation>ICBM、宇宙</translation>
    </message>
    <message>
      <source>IRBM, MRBM</source>
      <translation>IRBM、MRBM</translation>
    </message>
    <message>
      <source>SRBM, SLBM</source>
      <translation>SRBM、SLBM</translation>
    </message>
    <message>
      <source>cruise, not stated</source>
      <translation>巡航、不明</translation>
    </message>
    <message>
      <source>January</source>
      <translation>1月</translation>
    </message>
    <message>
      <source>February</source>
      <translation>2月</translation>
    </message>
    <message>
      <source>March</source>
      <translation>3月</translation>
    </message>
    <message>
      <source>April</source>
      <translation>4月</translation>
    </message>
    <message>
      <source>May</source>
      <translation>5月</translation>
    </message>
    <message>
      <source>June</source>
      <translation>6月</translation>
    </message>
    <message>
      <source>July</source>
      <translation>7月</translation>
    </message>
    <message>
      <source>August</source>
      <translation>8月</translation>
    </message>
    <message>
      <source>September</source>
      <translation>9月</translation>
    </message>
    <message>
      <source>October</source>
      <translation>10月</translation>
    </message>
    <message>
      <source>November</source>
      <translation>11月</translation>
    </message>
    <message>
      <source>December</source>
      <translation>12月</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>1月</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>2月</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>3月</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>4月</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>6月</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>7月</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>8月</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>9月</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>10月</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>11月</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>12月</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>月</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>火</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>水</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>木</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>金</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>土</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>日</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{year}年{month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{month}{day}日</translation>
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation>{day}日({weekday})</translation>
    </message>
    <message>
      <source>{weekday} {day} {month} {year}</source>
      <translation>{year}年{month}{day}日({weekday})</translation>
    </message>
    <message>
      <source>{weekday} {day} {month}</source>
      <translation>{month}{day}日({weekday})</translation>
    </message>
    <message>
      <source>same time</source>
      <translation>同時刻</translation>
    </message>
    <message>
      <source>same day</source>
      <translation>同日</translation>
    </message>
    <message>
      <source>same month</source>
      <translation>同月</translation>
    </message>
    <message>
      <source>same year</source>
      <translation>同年</translation>
    </message>
    <message>
      <source>{n} year before</source>
      <translation>{n}年前</translation>
    </message>
    <message>
      <source>{n} years before</source>
      <translation>{n}年前</translation>
    </message>
    <message>
      <source>{n} day before</source>
      <translation>{n}日前</translation>
    </message>
    <message>
      <source>{n} days before</source>
      <translation>{n}日前</translation>
    </message>
    <message>
      <source>day {n} of {all}</source>
      <translation>{all}日中{n}日目</translation>
    </message>
    <message>
      <source>{n} month before</source>
      <translation>{n}か月前</translation>
    </message>
    <message>
      <source>{n} months before</source>
      <translation>{n}か月前</translation>
    </message>
    <message>
      <source>{n} year after</source>
      <translation>{n}年後</translation>
    </message>
    <message>
      <source>{n} years after</source>
      <translation>{n}年後</translation>
    </message>
    <message>
      <source>{n} day after</source>
      <translation>{n}日後</translation>
    </message>
    <message>
      <source>{n} days after</source>
      <translation>{n}日後</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n}分</translation>
    </message>
    <message>
      <source>{span} after</source>
      <translation>{span}後</translation>
    </message>
    <message>
      <source>{span} before</source>
      <translation>{span}前</translation>
    </message>
    <message>
      <source>day {n}</source>
      <translation>{n}日目</translation>
    </message>
    <message>
      <source>{n} month after</source>
      <translation>{n}か月後</translation>
    </message>
    <message>
      <source>{n} months after</source>
      <translation>{n}か月後</translation>
    </message>
    <message>
      <source>{h} h {min} min</source>
      <translation>{h}時間{min}分</translation>
    </message>
    <message>
      <source>{h} h</source>
      <translation>{h}時間</translation>
    </message>
    <message>
      <source>No event is kept or found. Take a filter away, or search for something else.</source>
      <translation>残った出来事も見つかった出来事もありません。フィルターを外すか、別の言葉で検索してください。</translation>
    </message>
    <message>
      <source>occurred</source>
      <translation>発生</translation>
    </message>
    <message>
      <source>success</source>
      <translation>成功</translation>
    </message>
    <message>
      <source>failure</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>before</source>
      <translation>前</translation>
    </message>
    <message>
      <source>after</source>
      <translation>後</translation>
    </message>
    <message>
      <source>ballistic missile</source>
      <translation>弾道ミサイル</translation>
    </message>
    <message>
      <source>cruise missile</source>
      <translation>巡航ミサイル</translation>
    </message>
    <message>
      <source>hypersonic missile</source>
      <translation>極超音速ミサイル</translation>
    </message>
    <message>
      <source>satellite</source>
      <translation>衛星</translation>
    </message>
    <message>
      <source>artillery rocket</source>
      <translation>ロケット砲</translation>
    </message>
    <message>
      <source>interceptor</source>
      <translation>迎撃ミサイル</translation>
    </message>
    <message>
      <source>{year}</source>
      <translation>{year}年</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation>{when}から継続</translation>
    </message>
    <message>
      <source>about {when}</source>
      <translation>{when}頃</translation>
    </message>
    <message>
      <source>{day} to {end}</source>
      <translation>{start}〜{end}</translation>
    </message>
    <message>
      <source>{day} {month} to {end}</source>
      <translation>{start}〜{end}</translation>
    </message>
    <message>
      <source>{time} on {day}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>is before</source>
      <translation>より前</translation>
    </message>
    <message>
      <source>is after</source>
      <translation>より後</translation>
    </message>
    <message>
      <source>is a response to</source>
      <translation>への対応</translation>
    </message>
    <message>
      <source>happened during</source>
      <translation>の期間中に発生</translation>
    </message>
    <message>
      <source>is of one series with</source>
      <translation>と同じ一連の出来事</translation>
    </message>
    <message>
      <source>{one} before {two}</source>
      <translation>{two}の前に{one}</translation>
    </message>
    <message>
      <source>{one} in {two}</source>
      <translation>{two}中の{one}</translation>
    </message>
    <message>
      <source>{one} then {two}</source>
      <translation>{one}の次に{two}</translation>
    </message>
    <message>
      <source>{one} answered by {two}</source>
      <translation>{one}への対応{two}</translation>
    </message>
    <message>
      <source>By rule: {rule}</source>
      <translation>規則による: {rule}</translation>
    </message>
    <message>
      <source>as an article says</source>
      <translation>記事の記述による</translation>
    </message>
    <message>
      <source>your own link</source>
      <translation>手動のリンク</translation>
    </message>
    <message>
      <source>{inside} of {days} launch days fell in drills, by chance {expected}</source>
      <translation>発射日 {days} 日のうち {inside} 日が訓練中、偶然なら {expected} 日</translation>
    </message>
    <message>
      <source>{inside} of {days} launch days had a meeting within 3 days, by chance {expected}</source>
      <translation>発射日 {days} 日のうち {inside} 日は前後 3 日に会合、偶然なら {expected} 日</translation>
    </message>
    <message>
      <source>during, {when}</source>
      <translation>期間中、{when}</translation>
    </message>
    <message>
      <source>“{phrase}”, in an article without a date</source>
      <translation>“{phrase}”(日付のない記事)</translation>
    </message>
    <message>
      <source>“{phrase}” in an article of {day}</source>
      <translation>{day}付の記事の“{phrase}”</translation>
    </message>
    <message>
      <source>told as news in an article of {day}</source>
      <translation>{day}付の記事のニュース</translation>
    </message>
    <message>
      <source>line {n} of the table</source>
      <translation>表の{n}行目</translation>
    </message>
    <message>
      <source>not dated by the article</source>
      <translation>記事に日付なし</translation>
    </message>
    <message>
      <source>what you set</source>
      <translation>自分で設定した値</translation>
    </message>
    <message>
      <source>the words that you marked</source>
      <translation>自分で選んだ語句</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>元に戻す: {step}</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>やり直す: {step}</translation>
    </message>
    <message>
      <source>Import of {n} article</source>
      <translation>記事{n}件のインポート</translation>
    </message>
    <message>
      <source>Import of {n} articles</source>
      <translation>記事{n}件のインポート</translation>
    </message>
    <message>
      <source>Import of {name}</source>
      <translation>{name}のインポート</translation>
    </message>
    <message>
      <source>Add event</source>
      <translation>出来事の追加</translation>
    </message>
    <message>
      <source>Duplicate “{title}”</source>
      <translation>“{title}”の複製</translation>
    </message>
    <message>
      <source>New event from words</source>
      <translation>語句から新しい出来事</translation>
    </message>
    <message>
      <source>Evidence from words</source>
      <translation>語句を根拠に追加</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>リンク</translation>
    </message>
    <message>
      <source>Accept “{title}”</source>
      <translation>“{title}”を承認</translation>
    </message>
    <message>
      <source>Accept {n} events</source>
      <translation>出来事{n}件を承認</translation>
    </message>
    <message>
      <source>Reject “{title}”</source>
      <translation>“{title}”を却下</translation>
    </message>
    <message>
      <source>Delete “{title}”</source>
      <translation>“{title}”を削除</translation>
    </message>
    <message>
      <source>Change of “{title}” back to its reports</source>
      <translation>“{title}”を報道どおりに戻す</translation>
    </message>
    <message>
      <source>Change of {fields}</source>
      <translation>{fields}の変更</translation>
    </message>
    <message>
      <source>Leave open link</source>
      <translation>リンクを未定に戻す</translation>
    </message>
    <message>
      <source>Merge into “{title}”</source>
      <translation>“{title}”に統合</translation>
    </message>
    <message>
      <source>Split off “{title}”</source>
      <translation>“{title}”を分割</translation>
    </message>
    <message>
      <source>Keep “{title}” apart</source>
      <translation>“{title}”を別のままにする</translation>
    </message>
    <message>
      <source>Change by a script</source>
      <translation>スクリプトによる変更</translation>
    </message>
    <message>
      <source>the dateline and {year}</source>
      <translation>発信日の行と{year}</translation>
    </message>
    <message>
      <source>the line “{line}”</source>
      <translation>“{line}”の行</translation>
    </message>
    <message>
      <source>files of the kind “{kind}” cannot be read; save it as text, web page, PDF or .docx</source>
      <translation>“{kind}”形式のファイルは読めません。テキスト、ウェブページ、PDF、.docx のいずれかで保存してください</translation>
    </message>
    <message>
      <source>the file is larger than {n} MB; paste the article's text instead</source>
      <translation>ファイルが {n} MB を超えています。記事の本文を貼り付けてください</translation>
    </message>
    <message>
      <source>{error}; try again once the file can be read</source>
      <translation>{error}。ファイルを読めるようにしてから、もう一度試してください</translation>
    </message>
    <message>
      <source>it was not read within {n} seconds; the others went on</source>
      <translation>{n}秒以内に読めませんでした。他は続けました</translation>
    </message>
    <message>
      <source>the page was not there after {n} seconds</source>
      <translation>{n}秒たってもページを受け取れませんでした</translation>
    </message>
    <message>
      <source>{host} sends on to another server, {other}; fetch that address if you trust it</source>
      <translation>{host} は別のサーバー {other} へ転送します。信頼できるならそのアドレスを取得してください</translation>
    </message>
    <message>
      <source>{host} could not be reached: {why}</source>
      <translation>{host} に接続できません: {why}</translation>
    </message>
    <message>
      <source>{host} answered with error {n}</source>
      <translation>{host} がエラー {n} を返しました</translation>
    </message>
    <message>
      <source>date</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>states</source>
      <translation>主体</translation>
    </message>
    <message>
      <source>class</source>
      <translation>分類</translation>
    </message>
    <message>
      <source>range</source>
      <translation>射程</translation>
    </message>
    <message>
      <source>apogee</source>
      <translation>最高高度</translation>
    </message>
    <message>
      <source>flight time</source>
      <translation>飛行時間</translation>
    </message>
    <message>
      <source>title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>status</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>people</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>count</source>
      <translation>発数</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>outcome</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>launched while a drill of the region was on</source>
      <translation>その地域の訓練中に発射</translation>
    </message>
    <message>
      <source>met within 3 days of a launch of the region</source>
      <translation>その地域の発射から 3 日以内に会合</translation>
    </message>
    <message>
      <source>the last launch of this weapon before it</source>
      <translation>その前で最後のこの兵器の発射</translation>
    </message>
    <message>
      <source>the last drill of this name before it</source>
      <translation>その前で最後の同名の訓練</translation>
    </message>
    <message>
      <source>the last meeting of these people before it</source>
      <translation>その前で最後のこの人々の会合</translation>
    </message>
    <message>
      <source>the last nuclear test of this state before it</source>
      <translation>その前で最後のこの国の核実験</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国</translation>
    </message>
    <message>
      <source>No country told</source>
      <translation>国の記載なし</translation>
    </message>
    <message>
      <source>No weapon named</source>
      <translation>兵器の記載なし</translation>
    </message>
    <message>
      <source>No place told</source>
      <translation>場所の記載なし</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>タグなし</translation>
    </message>
    <message>
      <source>Read {n} article</source>
      <translation>記事{n}件を読み込み</translation>
    </message>
    <message>
      <source>Read {n} articles</source>
      <translation>記事{n}件を読み込み</translation>
    </message>
    <message>
      <source>{n} told no more</source>
      <translation>報じられなくなったもの{n}件</translation>
    </message>
    <message>
      <source>{n} skipped (already here)</source>
      <translation>スキップ{n}件(登録済み)</translation>
    </message>
    <message>
      <source>another program has put another file in the place of this library; nothing was overwritten</source>
      <translation>別のプログラムがこのライブラリーの場所に別のファイルを置きました。何も上書きしていません</translation>
    </message>
    <message>
      <source>from elsewhere</source>
      <translation>別の場所から</translation>
    </message>
    <message>
      <source>from this window</source>
      <translation>このウィンドウから</translation>
    </message>
    <message>
      <source>{path} is open in another window or program; here it can only be read</source>
      <translation>{path} は別のウィンドウかプログラムで開かれているため、ここでは読むことだけできます</translation>
    </message>
    <message>
      <source>the file is empty; save the article again, or paste its text</source>
      <translation>ファイルが空です。記事を保存し直すか、本文を貼り付けてください</translation>
    </message>
    <message>
      <source>this is not a text but a binary file</source>
      <translation>テキストではなくバイナリファイルです</translation>
    </message>
    <message>
      <source>the file's time</source>
      <translation>ファイルの時刻</translation>
    </message>
    <message>
      <source>this Word file is protected by a password, or older than .docx; save it as .docx or text</source>
      <translation>パスワードで保護されているか、.docx より古い Word ファイルです。.docx かテキストで保存してください</translation>
    </message>
    <message>
      <source>this Word file unpacks to more than 200 MB; paste the article's text instead</source>
      <translation>展開すると 200 MB を超える Word ファイルです。記事の本文を貼り付けてください</translation>
    </message>
    <message>
      <source>this Word file holds no text; paste the article's text instead</source>
      <translation>この Word ファイルには本文がありません。記事の本文を貼り付けてください</translation>
    </message>
    <message>
      <source>this Word file is damaged or cut off; get it again, or paste its text</source>
      <translation>Word ファイルが壊れているか途切れています。取り直すか、本文を貼り付けてください</translation>
    </message>
    <message>
      <source>this Word file is damaged, or no Word file; get it again, or paste its text</source>
      <translation>Word ファイルが壊れているか、Word ファイルではありません。取り直すか、本文を貼り付けてください</translation>
    </message>
    <message>
      <source>when the file was made</source>
      <translation>ファイルの作成日</translation>
    </message>
    <message>
      <source>this mail holds no text; paste the article instead</source>
      <translation>このメールには本文がありません。記事を貼り付けてください</translation>
    </message>
    <message>
      <source>this web archive holds no page, or is cut off; save the page again</source>
      <translation>ウェブアーカイブにページがないか、途切れています。ページを保存し直してください</translation>
    </message>
    <message>
      <source>the mail's date</source>
      <translation>メールの日付</translation>
    </message>
    <message>
      <source>when the page was saved</source>
      <translation>ページの保存日</translation>
    </message>
    <message>
      <source>no article was found on this page; paste its text instead</source>
      <translation>このページに記事が見つかりません。本文を貼り付けてください</translation>
    </message>
    <message>
      <source>the page's address</source>
      <translation>ページのアドレス</translation>
    </message>
    <message>
      <source>a date on the page</source>
      <translation>ページ上の日付</translation>
    </message>
    <message>
      <source>last changed</source>
      <translation>最終更新</translation>
    </message>
    <message>
      <source>the page's own date</source>
      <translation>ページに明記された日付</translation>
    </message>
    <message>
      <source>this PDF holds pictures of pages, no text; have its text recognised first, or type it</source>
      <translation>本文のない、ページ画像だけの PDF です。先に文字認識をするか、入力してください</translation>
    </message>
    <message>
      <source>this PDF is damaged or cut off; get it again, or paste its text</source>
      <translation>PDF が壊れているか途切れています。取り直すか、本文を貼り付けてください</translation>
    </message>
    <message>
      <source>when the PDF was made</source>
      <translation>PDF の作成日</translation>
    </message>
    <message>
      <source>this PDF is protected by a password; save it without one, or paste its text</source>
      <translation>パスワードで保護された PDF です。パスワードなしで保存するか、本文を貼り付けてください</translation>
    </message>
    <message>
      <source>given by the user</source>
      <translation>ユーザーが指定</translation>
    </message>
    <message>
      <source>this is a folder; drop the articles in it instead</source>
      <translation>フォルダーです。中の記事をドロップしてください</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>本文が空です</translation>
    </message>
    <message>
      <source>the file's name</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>発信日の行</translation>
    </message>
  </context>
</TS>
