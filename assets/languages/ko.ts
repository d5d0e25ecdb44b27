<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>Dateline</name>
    <message>
      <source>Drill</source>
      <translation>훈련</translation>
    </message>
    <message>
      <source>Drills</source>
      <translation>훈련</translation>
    </message>
    <message>
      <source>Launch</source>
      <translation>발사</translation>
    </message>
    <message>
      <source>Launches</source>
      <translation>발사</translation>
    </message>
    <message>
      <source>Nuclear test</source>
      <translation>핵실험</translation>
    </message>
    <message>
      <source>Nuclear tests</source>
      <translation>핵실험</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>회담</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>회담</translation>
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation>라이브러리를 열 수 없습니다.</translation>
    </message>
    <message>
      <source>Repairing brings back all that can be had, names what cannot, and keeps the damaged file beside the library.</source>
      <translation>복구하면 되살릴 수 있는 내용을 모두 되살리고, 되살릴 수 없는 항목을 알려 주며, 손상된 파일은 라이브러리 옆에 보관합니다.</translation>
    </message>
    <message>
      <source>Repairing brings back the latest backup that can be read.</source>
      <translation>복구하면 읽을 수 있는 가장 최근 백업을 되살립니다.</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>복구</translation>
    </message>
    <message>
      <source>Nothing had to be repaired.</source>
      <translation>복구할 내용이 없습니다.</translation>
    </message>
    <message>
      <source>Calendar of events</source>
      <translation>사건 달력</translation>
    </message>
    <message>
      <source>{n} day with events</source>
      <translation>사건이 있는 날 {n}일</translation>
    </message>
    <message>
      <source>{n} days with events</source>
      <translation>사건이 있는 날 {n}일</translation>
    </message>
    <message>
      <source>No event of this period has a known day</source>
      <translation>이 기간에는 날짜가 알려진 사건이 없습니다</translation>
    </message>
    <message>
      <source>{day}: {n} event</source>
      <translation>{day}: 사건 {n}건</translation>
    </message>
    <message>
      <source>{day}: {n} events</source>
      <translation>{day}: 사건 {n}건</translation>
    </message>
    <message>
      <source>Of no launch of this period are range and apogee both known.</source>
      <translation>이 기간에는 사거리와 최고 고도가 모두 알려진 발사가 없습니다.</translation>
    </message>
    <message>
      <source>{title}
{range} km far, {apogee} km high</source>
      <translation>{title}
사거리 {range} km, 최고 고도 {apogee} km</translation>
    </message>
    <message>
      <source>Apogee and range of launches</source>
      <translation>발사별 최고 고도와 사거리</translation>
    </message>
    <message>
      <source>Range, km</source>
      <translation>사거리(km)</translation>
    </message>
    <message>
      <source>Apogee, km</source>
      <translation>최고 고도(km)</translation>
    </message>
    <message>
      <source>{n} launch</source>
      <translation>발사 {n}건</translation>
    </message>
    <message>
      <source>{n} launches</source>
      <translation>발사 {n}건</translation>
    </message>
    <message>
      <source>{period}: {name} {n} of {all}
Click to keep only this period</source>
      <translation>{period}: {name} {all}건 중 {n}건
클릭하면 이 기간만 표시합니다</translation>
    </message>
    <message>
      <source>Launches by class</source>
      <translation>종류별 발사</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>연도별</translation>
    </message>
    <message>
      <source>Count launches by year instead of by month</source>
      <translation>발사를 월별 대신 연도별로 집계</translation>
    </message>
    <message>
      <source>Number of launches</source>
      <translation>발사 수</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>월</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>연도</translation>
    </message>
    <message>
      <source>No launch of this period is kept. Choose another period below, or another filter.</source>
      <translation>이 기간에 남은 발사가 없습니다. 아래에서 다른 기간을 고르거나 필터를 바꾸십시오.</translation>
    </message>
    <message>
      <source>Apogee and range</source>
      <translation>최고 고도와 사거리</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>달력</translation>
    </message>
    <message>
      <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
      <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>내보내기…</translation>
    </message>
    <message>
      <source>Write this chart as a picture</source>
      <translation>이 차트를 그림으로 저장</translation>
    </message>
    <message>
      <source>Export chart</source>
      <translation>차트 내보내기</translation>
    </message>
    <message>
      <source>Picture written: {path}</source>
      <translation>그림을 저장했습니다: {path}</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} 파일을 저장하지 못했습니다: {why}</translation>
    </message>
    <message>
      <source>class not told</source>
      <translation>종류 미상</translation>
    </message>
    <message>
      <source>known from {source}</source>
      <translation>출처: {source}</translation>
    </message>
    <message>
      <source>Published {day}, {how}</source>
      <translation>{day} 발행, {how}</translation>
    </message>
    <message>
      <source>No date of publication known</source>
      <translation>발행일 미상</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>기사</translation>
    </message>
    <message>
      <source>Words of the other event</source>
      <translation>다른 사건의 검색어</translation>
    </message>
    <message>
      <source>Other events</source>
      <translation>다른 사건</translation>
    </message>
    <message>
      <source>How they are related</source>
      <translation>두 사건의 관계</translation>
    </message>
    <message>
      <source>Type words of its title, place or date</source>
      <translation>제목, 장소 또는 날짜의 단어를 입력하십시오</translation>
    </message>
    <message>
      <source>new</source>
      <translation>신규</translation>
    </message>
    <message>
      <source>waits to be accepted</source>
      <translation>승인 대기 중</translation>
    </message>
    <message>
      <source>typed by hand</source>
      <translation>직접 입력</translation>
    </message>
    <message>
      <source>{n} report</source>
      <translation>보도 {n}건</translation>
    </message>
    <message>
      <source>{n} reports</source>
      <translation>보도 {n}건</translation>
    </message>
    <message>
      <source>{reports} of {n} sources</source>
      <translation>출처 {n}곳의 {reports}</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>복제</translation>
    </message>
    <message>
      <source>Add an event like this one</source>
      <translation>이와 같은 사건을 하나 더 추가</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>연결…</translation>
    </message>
    <message>
      <source>Link this event to another one</source>
      <translation>이 사건을 다른 사건과 연결</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>병합…</translation>
    </message>
    <message>
      <source>Make this event and another one the same</source>
      <translation>이 사건과 다른 사건을 하나로 병합</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>Delete this event; its articles stay</source>
      <translation>이 사건을 삭제합니다. 기사는 유지됩니다</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>승인</translation>
    </message>
    <message>
      <source>It is right: take the mark “new” away</source>
      <translation>내용이 맞으므로 “신규” 표시를 제거합니다</translation>
    </message>
    <message>
      <source>{field}: {value}</source>
      <translation>{field}: {value}</translation>
    </message>
    <message>
      <source>Click to change: {field}</source>
      <translation>클릭하여 변경: {field}</translation>
    </message>
    <message>
      <source>Missiles</source>
      <translation>미사일</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>종류</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>명칭</translation>
    </message>
    <message>
      <source>Flight, min</source>
      <translation>비행 시간(분)</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>결과</translation>
    </message>
    <message>
      <source>Change: {field}</source>
      <translation>변경: {field}</translation>
    </message>
    <message>
      <source>Add a fact…</source>
      <translation>정보 추가…</translation>
    </message>
    <message>
      <source>Add a fact of the launch</source>
      <translation>발사 정보 추가</translation>
    </message>
    <message>
      <source>{value} (set by you)</source>
      <translation>{value} (직접 입력)</translation>
    </message>
    <message>
      <source>Use the reports</source>
      <translation>보도 내용 사용</translation>
    </message>
    <message>
      <source>Leave this fact to the reports again</source>
      <translation>이 정보를 다시 보도 내용에 따르게 합니다</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>직접 입력함</translation>
    </message>
    <message>
      <source>Details of the selected event</source>
      <translation>선택한 사건의 세부 정보</translation>
    </message>
    <message>
      <source>Add an event…</source>
      <translation>사건 추가…</translation>
    </message>
    <message>
      <source>Link events</source>
      <translation>사건 연결</translation>
    </message>
    <message>
      <source>Merge events</source>
      <translation>사건 병합</translation>
    </message>
    <message>
      <source>Events of the articles that you import appear here.</source>
      <translation>가져온 기사의 사건이 여기에 표시됩니다.</translation>
    </message>
    <message>
      <source>add a date</source>
      <translation>날짜 추가</translation>
    </message>
    <message>
      <source>add a place</source>
      <translation>장소 추가</translation>
    </message>
    <message>
      <source>add states</source>
      <translation>국가 추가</translation>
    </message>
    <message>
      <source>add people</source>
      <translation>인물 추가</translation>
    </message>
    <message>
      <source>add tags</source>
      <translation>태그 추가</translation>
    </message>
    <message>
      <source>add notes</source>
      <translation>메모 추가</translation>
    </message>
    <message>
      <source>from {source}</source>
      <translation>출처: {source}</translation>
    </message>
    <message>
      <source>No date is known</source>
      <translation>알려진 날짜가 없습니다</translation>
    </message>
    <message>
      <source>Leave this field to the reports again</source>
      <translation>이 항목을 다시 보도 내용에 따르게 합니다</translation>
    </message>
    <message>
      <source>When</source>
      <translation>일시</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>관련국</translation>
    </message>
    <message>
      <source>People</source>
      <translation>인물</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>History: {n} change</source>
      <translation>변경 이력 {n}건</translation>
    </message>
    <message>
      <source>History: {n} changes</source>
      <translation>변경 이력 {n}건</translation>
    </message>
    <message>
      <source>Hide the history</source>
      <translation>변경 이력 숨기기</translation>
    </message>
    <message>
      <source>Show the history</source>
      <translation>변경 이력 표시</translation>
    </message>
    <message>
      <source>{change} (undone)</source>
      <translation>{change} (실행 취소됨)</translation>
    </message>
    <message>
      <source>by rule</source>
      <translation>규칙에 따름</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>직접 지정</translation>
    </message>
    <message>
      <source>Grounds of the selected link</source>
      <translation>선택한 연결의 근거</translation>
    </message>
    <message>
      <source>{about}. Right click to confirm or reject it</source>
      <translation>{about}. 오른쪽 클릭으로 확정하거나 거부할 수 있습니다</translation>
    </message>
    <message>
      <source>Linked {n}</source>
      <translation>연결 {n}</translation>
    </message>
    <message>
      <source>Confirm link</source>
      <translation>연결 확정</translation>
    </message>
    <message>
      <source>Reject link</source>
      <translation>연결 거부</translation>
    </message>
    <message>
      <source>The same event?</source>
      <translation>같은 사건입니까?</translation>
    </message>
    <message>
      <source>Kept apart from</source>
      <translation>별개로 유지된 사건</translation>
    </message>
    <message>
      <source>Merged with</source>
      <translation>병합된 사건</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>보기</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>병합</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>별개로 유지</translation>
    </message>
    <message>
      <source>{act}: {title}</source>
      <translation>{act}: {title}</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>분리</translation>
    </message>
    <message>
      <source>published {day}</source>
      <translation>{day} 발행</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>웹 페이지</translation>
    </message>
    <message>
      <source>Open {address} in the browser</source>
      <translation>브라우저에서 {address} 열기</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Open article {name}</source>
      <translation>{name} 기사 열기</translation>
    </message>
    <message>
      <source>no day of publication known</source>
      <translation>발행일 미상</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>보도</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>보도</translation>
    </message>
    <message>
      <source>and {n} more sentence, lit in the article</source>
      <translation>외 {n}개 문장, 기사에 강조 표시됨</translation>
    </message>
    <message>
      <source>and {n} more sentences, lit in the article</source>
      <translation>외 {n}개 문장, 기사에 강조 표시됨</translation>
    </message>
    <message>
      <source>a copy of another article here</source>
      <translation>이곳에 있는 다른 기사의 사본</translation>
    </message>
    <message>
      <source>Common to all: {values}</source>
      <translation>모두 공통: {values}</translation>
    </message>
    <message>
      <source>They have nothing in common</source>
      <translation>공통점이 없습니다</translation>
    </message>
    <message>
      <source>{n} link</source>
      <translation>연결 {n}개</translation>
    </message>
    <message>
      <source>{n} links</source>
      <translation>연결 {n}개</translation>
    </message>
    <message>
      <source>{n} selected</source>
      <translation>{n}개 선택됨</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>{n}개 더 보기</translation>
    </message>
    <message>
      <source>{hint} Open one, and click its date to type it.</source>
      <translation>{hint} 사건을 열고 날짜를 클릭하여 입력하십시오.</translation>
    </message>
    <message>
      <source>Drop the article again to say when it was published.</source>
      <translation>기사를 다시 끌어다 놓아 발행일을 지정하십시오.</translation>
    </message>
    <message>
      <source>What is told of them names no day.</source>
      <translation>해당 보도에 날짜가 나와 있지 않습니다.</translation>
    </message>
    <message>
      <source>{n} event without a date</source>
      <translation>날짜 없는 사건 {n}건</translation>
    </message>
    <message>
      <source>{n} events without a date</source>
      <translation>날짜 없는 사건 {n}건</translation>
    </message>
    <message>
      <source>and {n} more, in the tray under the timeline</source>
      <translation>외 {n}건은 연표 아래 트레이에 있습니다</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>확인하기</translation>
    </message>
    <message>
      <source>Go from link to link, with what the articles say</source>
      <translation>기사 내용을 보며 연결을 하나씩 확인합니다</translation>
    </message>
    <message>
      <source>{n}, {left} to check</source>
      <translation>{n}개, 확인할 것 {left}개</translation>
    </message>
    <message>
      <source>what is in view; click a mark or a link to read it</source>
      <translation>화면에 보이는 내용입니다. 표시나 연결을 누르면 읽을 수 있습니다</translation>
    </message>
    <message>
      <source>Select these {kind}</source>
      <translation>이 {kind} 선택</translation>
    </message>
    <message>
      <source>{n} day</source>
      <translation>{n}일</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n}일</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>예정 {n}건</translation>
    </message>
    <message>
      <source>Links in view, {n}</source>
      <translation>보이는 연결 {n}개</translation>
    </message>
    <message>
      <source>stated in an article</source>
      <translation>기사에 나온 것</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>직접 만든 것</translation>
    </message>
    <message>
      <source>{n} missile</source>
      <translation>미사일 {n}발</translation>
    </message>
    <message>
      <source>{n} missiles</source>
      <translation>미사일 {n}발</translation>
    </message>
    <message>
      <source>{n} of them failed</source>
      <translation>그중 실패 {n}건</translation>
    </message>
    <message>
      <source>Whole library: {rate}</source>
      <translation>라이브러리 전체: {rate}</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>그림 (*.png)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>드로잉 (*.svg)</translation>
    </message>
    <message>
      <source>Document (*.pdf)</source>
      <translation>문서 (*.pdf)</translation>
    </message>
    <message>
      <source>The picture of what is in view is on the clipboard</source>
      <translation>현재 화면의 그림을 클립보드에 복사했습니다</translation>
    </message>
    <message>
      <source>Export picture</source>
      <translation>그림 내보내기</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>예정</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>실패</translation>
    </message>
    <message>
      <source>{first} to {last}, {n} event</source>
      <translation>{first}~{last}, 사건 {n}건</translation>
    </message>
    <message>
      <source>{first} to {last}, {n} events</source>
      <translation>{first}~{last}, 사건 {n}건</translation>
    </message>
    <message>
      <source>Times: {zone}.  Sources: {sources}.</source>
      <translation>시각: {zone}.  출처: {sources}.</translation>
    </message>
    <message>
      <source>{named} and {n} more</source>
      <translation>{named} 외 {n}곳</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>모두 표시</translation>
    </message>
    <message>
      <source>Show all messages</source>
      <translation>모든 메시지 표시</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <source>Copy all messages</source>
      <translation>모든 메시지 복사</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>메시지 닫기</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>메시지</translation>
    </message>
    <message>
      <source>All messages</source>
      <translation>모든 메시지</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>외 {n}건</translation>
    </message>
    <message>
      <source>“{words}” is no date. Write it as 16 March 2023, 2023-03 or 2023.</source>
      <translation>“{words}”은(는) 날짜가 아닙니다. 16 March 2023, 2023-03 또는 2023과 같이 입력하십시오.</translation>
    </message>
    <message>
      <source>“{words}” for {name} is no date. Write it as 16 March 2023, 2023-03 or 2023.</source>
      <translation>{name}의 “{words}”은(는) 날짜가 아닙니다. 16 March 2023, 2023-03 또는 2023과 같이 입력하십시오.</translation>
    </message>
    <message>
      <source>This article does not say when it was published</source>
      <translation>이 기사에는 발행일이 나와 있지 않습니다</translation>
    </message>
    <message>
      <source>These {n} articles do not say when they were published</source>
      <translation>이 기사 {n}건에는 발행일이 나와 있지 않습니다</translation>
    </message>
    <message>
      <source>News says “Thursday” or “last month”, so Dateline needs the day of publication to date its events. The likely ones are offered; you can type another, such as 16 March 2023. Without it, such events stay undated.</source>
      <translation>뉴스에는 “목요일”이나 “지난달” 같은 표현이 쓰이므로, Dateline이 사건의 날짜를 정하려면 발행일이 필요합니다. 가능성이 높은 날짜가 제시되며, 16 March 2023과 같이 다른 날짜를 입력할 수도 있습니다. 발행일이 없으면 이러한 사건은 날짜 없이 남습니다.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>나중에</translation>
    </message>
    <message>
      <source>The articles wait in the intake queue until you give their dates</source>
      <translation>발행일을 입력할 때까지 기사는 가져오기 대기열에서 대기합니다</translation>
    </message>
    <message>
      <source>Date of publication of all articles</source>
      <translation>모든 기사의 발행일</translation>
    </message>
    <message>
      <source>Fill in blanks</source>
      <translation>빈칸 채우기</translation>
    </message>
    <message>
      <source>Put this date where none is</source>
      <translation>날짜가 없는 곳에 이 날짜를 넣습니다</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>모두 바꾸기</translation>
    </message>
    <message>
      <source>Put this date into every field</source>
      <translation>모든 칸에 이 날짜를 넣습니다</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <source>The dates as they were before</source>
      <translation>바꾸기 전의 날짜로 돌아갑니다</translation>
    </message>
    <message>
      <source>Date of publication of {title}</source>
      <translation>{title}의 발행일</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>미정으로 두기</translation>
    </message>
    <message>
      <source>When was it published?</source>
      <translation>언제 발행되었습니까?</translation>
    </message>
    <message>
      <source>When were these articles published?</source>
      <translation>이 기사들은 언제 발행되었습니까?</translation>
    </message>
    <message>
      <source>for example 16 March 2023</source>
      <translation>예: 16 March 2023</translation>
    </message>
    <message>
      <source>One date for all of them:</source>
      <translation>모든 기사에 적용할 날짜:</translation>
    </message>
    <message>
      <source>{date}   from {source}</source>
      <translation>{date}   출처: {source}</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>폴더 1개</translation>
    </message>
    <message>
      <source>{n} folders</source>
      <translation>폴더 {n}개</translation>
    </message>
    <message>
      <source>{folder} with {n} file</source>
      <translation>{folder}, 파일 {n}개</translation>
    </message>
    <message>
      <source>{folder} with {n} files</source>
      <translation>{folder}, 파일 {n}개</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first}, {last}</translation>
    </message>
    <message>
      <source>{folder} with more than {n} files</source>
      <translation>{folder}, 파일 {n}개 이상</translation>
    </message>
    <message>
      <source>a page from the web</source>
      <translation>웹 페이지 1개</translation>
    </message>
    <message>
      <source>{n} pages from the web</source>
      <translation>웹 페이지 {n}개</translation>
    </message>
    <message>
      <source>an article as text</source>
      <translation>텍스트로 된 기사</translation>
    </message>
    <message>
      <source>an article</source>
      <translation>기사 1건</translation>
    </message>
    <message>
      <source>{n} articles</source>
      <translation>기사 {n}건</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>표 1개</translation>
    </message>
    <message>
      <source>{n} tables</source>
      <translation>표 {n}개</translation>
    </message>
    <message>
      <source>a file that cannot be read</source>
      <translation>읽을 수 없는 파일 1개</translation>
    </message>
    <message>
      <source>{n} files that cannot be read</source>
      <translation>읽을 수 없는 파일 {n}개</translation>
    </message>
    <message>
      <source>Drop to add {what}</source>
      <translation>놓으면 추가됩니다: {what}</translation>
    </message>
    <message>
      <source>This cannot be read</source>
      <translation>읽을 수 없습니다</translation>
    </message>
    <message>
      <source>Nothing was read: {why}</source>
      <translation>아무것도 읽지 않았습니다: {why}</translation>
    </message>
    <message>
      <source>Nothing was fetched. You can save the page and drop the file instead</source>
      <translation>받아 온 내용이 없습니다. 대신 페이지를 저장한 후 파일을 끌어다 놓을 수 있습니다</translation>
    </message>
    <message>
      <source>There is no article in what you gave: drop files, or paste the text of one</source>
      <translation>제공된 내용에 기사가 없습니다. 파일을 끌어다 놓거나 기사 텍스트를 붙여넣으십시오</translation>
    </message>
    <message>
      <source>Fetch this page from {servers}?</source>
      <translation>{servers}에서 이 페이지를 받아 오시겠습니까?</translation>
    </message>
    <message>
      <source>Fetch these {n} pages from {servers}?</source>
      <translation>{servers}에서 이 페이지 {n}개를 받아 오시겠습니까?</translation>
    </message>
    <message>
      <source>Dateline connects to this server now, once, and to no other. You can instead save the page and drop the file.</source>
      <translation>Dateline은 지금 이 서버에 한 번만 접속하며 다른 서버에는 접속하지 않습니다. 대신 페이지를 저장한 후 파일을 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
      <source>Fetch from the web?</source>
      <translation>웹에서 받아 오시겠습니까?</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>받아 오기</translation>
    </message>
    <message>
      <source>Do not fetch</source>
      <translation>받아 오지 않음</translation>
    </message>
    <message>
      <source>– (id)</source>
      <translation>– (id)</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>유형</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>End</source>
      <translation>끝</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>일</translation>
    </message>
    <message>
      <source>Clock time</source>
      <translation>시각</translation>
    </message>
    <message>
      <source>End year</source>
      <translation>종료 연도</translation>
    </message>
    <message>
      <source>End month</source>
      <translation>종료 월</translation>
    </message>
    <message>
      <source>End day</source>
      <translation>종료 일</translation>
    </message>
    <message>
      <source>End clock time</source>
      <translation>종료 시각</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>시간대</translation>
    </message>
    <message>
      <source>Approximate?</source>
      <translation>대략적인 날짜 여부</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>States</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Latitude</source>
      <translation>위도</translation>
    </message>
    <message>
      <source>Longitude</source>
      <translation>경도</translation>
    </message>
    <message>
      <source>Country of the place</source>
      <translation>장소의 국가</translation>
    </message>
    <message>
      <source>Number of missiles</source>
      <translation>미사일 수</translation>
    </message>
    <message>
      <source>Name of the weapon</source>
      <translation>무기 명칭</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>사거리</translation>
    </message>
    <message>
      <source>Apogee</source>
      <translation>최고 고도</translation>
    </message>
    <message>
      <source>Flight time</source>
      <translation>비행 시간</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>태그</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>인용문</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>Keep in the notes</source>
      <translation>메모에 보관</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>제외</translation>
    </message>
    <message>
      <source>Looking for articles: {n} so far</source>
      <translation>기사를 찾는 중: 지금까지 {n}건</translation>
    </message>
    <message>
      <source>the first {n} articles were taken; drop the folders in it one by one</source>
      <translation>처음 {n}건만 가져왔습니다. 안의 폴더를 하나씩 놓으세요</translation>
    </message>
    <message>
      <source>The folder is very large</source>
      <translation>폴더가 매우 큽니다</translation>
    </message>
    <message>
      <source>there is no article in this folder</source>
      <translation>이 폴더에는 기사가 없습니다</translation>
    </message>
    <message>
      <source>Import of {n} article cancelled; nothing was added</source>
      <translation>기사 {n}건의 가져오기를 취소했습니다. 추가된 내용이 없습니다</translation>
    </message>
    <message>
      <source>Import of {n} articles cancelled; nothing was added</source>
      <translation>기사 {n}건의 가져오기를 취소했습니다. 추가된 내용이 없습니다</translation>
    </message>
    <message>
      <source>Import cancelled; {done} of {n} articles had been added</source>
      <translation>가져오기를 취소했습니다. 기사 {n}건 중 {done}건은 이미 추가되었습니다</translation>
    </message>
    <message>
      <source>{n} waits for its date</source>
      <translation>발행일 입력 대기 {n}건</translation>
    </message>
    <message>
      <source>{n} wait for their dates</source>
      <translation>발행일 입력 대기 {n}건</translation>
    </message>
    <message>
      <source>Nothing was added: the library could not be written</source>
      <translation>라이브러리에 쓸 수 없어 아무것도 추가하지 못했습니다</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
      <source>{name}: import cancelled; nothing was added</source>
      <translation>{name}: 가져오기를 취소했습니다. 추가된 내용이 없습니다</translation>
    </message>
    <message>
      <source>{name}: import cancelled; {n} events had been added</source>
      <translation>{name}: 가져오기를 취소했습니다. 사건 {n}건은 이미 추가되었습니다</translation>
    </message>
    <message>
      <source>{name} was not imported</source>
      <translation>{name} 파일을 가져오지 못했습니다</translation>
    </message>
    <message>
      <source>{name}: {n} events were added, then it stopped</source>
      <translation>{name}: 사건 {n}건을 추가한 뒤 멈췄습니다</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>가져오지 못함</translation>
    </message>
    <message>
      <source>done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>no event found</source>
      <translation>사건 없음</translation>
    </message>
    <message>
      <source>waits to be read</source>
      <translation>읽기 대기 중</translation>
    </message>
    <message>
      <source>is being read</source>
      <translation>읽는 중</translation>
    </message>
    <message>
      <source>read</source>
      <translation>읽음</translation>
    </message>
    <message>
      <source>waits for its date of publication</source>
      <translation>발행일 입력 대기 중</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>was being read when Dateline ended; “Try again” reads it</source>
      <translation>Dateline이 끝날 때 읽던 중이었습니다. “다시 시도”하면 읽습니다</translation>
    </message>
    <message>
      <source>skipped: already here</source>
      <translation>건너뜀: 이미 있음</translation>
    </message>
    <message>
      <source>failed: {reason}</source>
      <translation>실패: {reason}</translation>
    </message>
    <message>
      <source>{n} event added</source>
      <translation>사건 {n}건 추가</translation>
    </message>
    <message>
      <source>{n} events added</source>
      <translation>사건 {n}건 추가</translation>
    </message>
    <message>
      <source>{n} merged</source>
      <translation>{n}건 병합</translation>
    </message>
    <message>
      <source>{n} event told no more</source>
      <translation>더 이상 보도되지 않는 사건 {n}건</translation>
    </message>
    <message>
      <source>{n} events told no more</source>
      <translation>더 이상 보도되지 않는 사건 {n}건</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>다시 시도</translation>
    </message>
    <message>
      <source>Read again what failed or was cancelled</source>
      <translation>실패했거나 취소된 기사를 다시 읽습니다</translation>
    </message>
    <message>
      <source>Try with ten times the limit</source>
      <translation>한도를 열 배로 늘려 다시 시도</translation>
    </message>
    <message>
      <source>Read again what took too much time or memory</source>
      <translation>시간이나 메모리가 너무 많이 든 것을 다시 읽습니다</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>지우기</translation>
    </message>
    <message>
      <source>Forget the rows that are done; the events stay</source>
      <translation>완료된 행을 목록에서 지웁니다. 사건은 유지됩니다</translation>
    </message>
    <message>
      <source>Articles on their way into the library</source>
      <translation>라이브러리로 가져오는 중인 기사</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>열</translation>
    </message>
    <message>
      <source>Intake</source>
      <translation>가져오기 대기열</translation>
    </message>
    <message>
      <source>{n} article</source>
      <translation>기사 {n}건</translation>
    </message>
    <message>
      <source>Give {n} date…</source>
      <translation>날짜 {n}개 입력…</translation>
    </message>
    <message>
      <source>Give {n} dates…</source>
      <translation>날짜 {n}개 입력…</translation>
    </message>
    <message>
      <source>Close the intake queue</source>
      <translation>가져오기 대기열 닫기</translation>
    </message>
    <message>
      <source>{n} to go</source>
      <translation>{n}건 남음</translation>
    </message>
    <message>
      <source>{n} failed</source>
      <translation>{n}건 실패</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>처리 결과</translation>
    </message>
    <message>
      <source>{n} row</source>
      <translation>{n}개 행</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n}개 행</translation>
    </message>
    <message>
      <source>Import {name}</source>
      <translation>{name} 가져오기</translation>
    </message>
    <message>
      <source>Kind of events where no column tells it</source>
      <translation>유형을 나타내는 열이 없을 때 사건의 유형</translation>
    </message>
    <message>
      <source>Order of day and month</source>
      <translation>일과 월의 순서</translation>
    </message>
    <message>
      <source>Zone of clock times where none is told</source>
      <translation>시간대가 없을 때 시각의 시간대</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Columns of the table and what they become</source>
      <translation>표의 열과 변환 대상</translation>
    </message>
    <message>
      <source>What the column {column} becomes</source>
      <translation>{column} 열의 변환 대상</translation>
    </message>
    <message>
      <source>Of the first {n} rows: </source>
      <translation>처음 {n}개 행 중: </translation>
    </message>
    <message>
      <source>. Line {n}: {why}</source>
      <translation>. {n}번째 줄: {why}</translation>
    </message>
    <message>
      <source>{n} event</source>
      <translation>사건 {n}건</translation>
    </message>
    <message>
      <source>{n} events</source>
      <translation>사건 {n}건</translation>
    </message>
    <message>
      <source>{n} bad row</source>
      <translation>잘못된 행 {n}개</translation>
    </message>
    <message>
      <source>{n} bad rows</source>
      <translation>잘못된 행 {n}개</translation>
    </message>
    <message>
      <source>{n} cell kept in words</source>
      <translation>셀 {n}개를 글로 보관</translation>
    </message>
    <message>
      <source>{n} cells kept in words</source>
      <translation>셀 {n}개를 글로 보관</translation>
    </message>
    <message>
      <source>Save mapping</source>
      <translation>매핑 저장</translation>
    </message>
    <message>
      <source>Mappings (*.json)</source>
      <translation>매핑 (*.json)</translation>
    </message>
    <message>
      <source>Use a saved mapping</source>
      <translation>저장된 매핑 사용</translation>
    </message>
    <message>
      <source>3/4/2023 is 3 April</source>
      <translation>3/4/2023은 4월 3일</translation>
    </message>
    <message>
      <source>3/4/2023 is March 4</source>
      <translation>3/4/2023은 3월 4일</translation>
    </message>
    <message>
      <source>of no zone</source>
      <translation>시간대 없음</translation>
    </message>
    <message>
      <source>This is how Dateline understands the columns. Change what is wrong, then import.</source>
      <translation>Dateline이 이해한 열의 의미입니다. 잘못된 부분을 고친 후 가져오십시오.</translation>
    </message>
    <message>
      <source>Kind, where not told:</source>
      <translation>유형이 없는 경우:</translation>
    </message>
    <message>
      <source>Dates in figures:</source>
      <translation>숫자로 쓴 날짜:</translation>
    </message>
    <message>
      <source>Clock times:</source>
      <translation>시각:</translation>
    </message>
    <message>
      <source>Save this mapping…</source>
      <translation>이 매핑 저장…</translation>
    </message>
    <message>
      <source>Use a saved mapping…</source>
      <translation>저장된 매핑 사용…</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>열</translation>
    </message>
    <message>
      <source>Some of its cells</source>
      <translation>셀 예시</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>변환 대상</translation>
    </message>
    <message>
      <source>{n} more column is kept in the notes</source>
      <translation>나머지 {n}개 열은 메모에 보관됩니다</translation>
    </message>
    <message>
      <source>{n} more columns are kept in the notes</source>
      <translation>나머지 {n}개 열은 메모에 보관됩니다</translation>
    </message>
    <message>
      <source>{name}: taking in its events…</source>
      <translation>{name}: 사건을 가져오는 중…</translation>
    </message>
    <message>
      <source>{name}: reading…</source>
      <translation>{name}: 읽는 중…</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>여기에 기사를 끌어다 놓으십시오</translation>
    </message>
    <message>
      <source>Dateline reads news articles, finds the missile launches, nuclear tests, drills and meetings that they report, dates each one, and shows them on a timeline with the sentence that says so.</source>
      <translation>Dateline은 뉴스 기사를 읽어 보도된 미사일 발사, 핵실험, 훈련, 회담을 찾고, 각각의 날짜를 정한 후 근거 문장과 함께 연표에 표시합니다.</translation>
    </message>
    <message>
      <source>Text, saved web pages, PDF, Word and mails: one, many, or a whole folder.</source>
      <translation>텍스트, 저장된 웹 페이지, PDF, Word, 메일: 한 건, 여러 건 또는 폴더 전체.</translation>
    </message>
    <message>
      <source>Choose articles…</source>
      <translation>기사 선택…</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>샘플 열기</translation>
    </message>
    <message>
      <source>No event of this period has a place on the map. Choose another period below, or another filter.</source>
      <translation>이 기간에는 지도에 표시할 장소가 있는 사건이 없습니다. 아래에서 다른 기간을 고르거나 필터를 바꾸십시오.</translation>
    </message>
    <message>
      <source>Map of the events of the period in view</source>
      <translation>표시 기간의 사건 지도</translation>
    </message>
    <message>
      <source>{n} event on the map</source>
      <translation>지도에 사건 {n}건</translation>
    </message>
    <message>
      <source>{n} events on the map</source>
      <translation>지도에 사건 {n}건</translation>
    </message>
    <message>
      <source>Small map: {place}</source>
      <translation>작은 지도: {place}</translation>
    </message>
    <message>
      <source>Open the map</source>
      <translation>지도 열기</translation>
    </message>
    <message>
      <source>Zoom the map out</source>
      <translation>지도 축소</translation>
    </message>
    <message>
      <source>Zoom the map in</source>
      <translation>지도 확대</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>맞춤</translation>
    </message>
    <message>
      <source>Show all events of the period on the map</source>
      <translation>기간 내 모든 사건을 지도에 표시</translation>
    </message>
    <message>
      <source>The link and its two events</source>
      <translation>연결과 두 사건</translation>
    </message>
    <message>
      <source>Show on the timeline</source>
      <translation>타임라인에서 보기</translation>
    </message>
    <message>
      <source>No article tells of it: it comes from a table, or was typed.</source>
      <translation>이 사건을 다룬 기사가 없습니다. 표에서 왔거나 직접 입력한 것입니다.</translation>
    </message>
    <message>
      <source>Links to check</source>
      <translation>확인할 연결</translation>
    </message>
    <message>
      <source>In view of the timeline</source>
      <translation>타임라인에 보이는 것</translation>
    </message>
    <message>
      <source>In the whole library</source>
      <translation>라이브러리 전체</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>확인할 것</translation>
    </message>
    <message>
      <source>All that the legend shows</source>
      <translation>범례가 보여 주는 모든 것</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>거부됨</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>확인</translation>
    </message>
    <message>
      <source>It is right: it is not asked about again</source>
      <translation>맞습니다. 다시 묻지 않습니다</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>거부</translation>
    </message>
    <message>
      <source>It is wrong: it is kept under Rejected and not drawn</source>
      <translation>틀립니다. 거부됨에 남고 그리지 않습니다</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <source>Go on without a decision</source>
      <translation>결정하지 않고 넘어갑니다</translation>
    </message>
    <message>
      <source>Which links</source>
      <translation>어떤 연결</translation>
    </message>
    <message>
      <source>Checked or not</source>
      <translation>확인 여부</translation>
    </message>
    <message>
      <source>Links: {n}</source>
      <translation>연결: {n}</translation>
    </message>
    <message>
      <source>No link is listed. Choose other links above, or switch some on in the legend.</source>
      <translation>목록에 연결이 없습니다. 위에서 다른 연결을 고르거나 범례에서 켜십시오.</translation>
    </message>
    <message>
      <source>Events to review</source>
      <translation>검토할 사건</translation>
    </message>
    <message>
      <source>{n} sure</source>
      <translation>신뢰도 {n}</translation>
    </message>
    <message>
      <source>waits, {sure}</source>
      <translation>대기 중, {sure}</translation>
    </message>
    <message>
      <source>is on the timeline, marked new</source>
      <translation>연표에 신규로 표시됨</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>근거</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>새 사건</translation>
    </message>
    <message>
      <source>Use as</source>
      <translation>다음으로 사용</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>사건</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>연결</translation>
    </message>
    <message>
      <source>It is right: take the mark “new” away, show it if it waited</source>
      <translation>내용이 맞으므로 “신규” 표시를 제거하고, 대기 중이었다면 연표에 표시합니다</translation>
    </message>
    <message>
      <source>It is no event: remove it</source>
      <translation>사건이 아니므로 제거합니다</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>편집</translation>
    </message>
    <message>
      <source>Change its fields in the pane on the right</source>
      <translation>오른쪽 창에서 항목을 변경합니다</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>다음과 병합…</translation>
    </message>
    <message>
      <source>It is the same as another event</source>
      <translation>다른 사건과 같은 사건입니다</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>분리</translation>
    </message>
    <message>
      <source>Take events apart that were merged</source>
      <translation>병합된 사건을 다시 분리합니다</translation>
    </message>
    <message>
      <source>Nothing is to be reviewed. Events of articles that you import are listed here until you accept them; those that are told with too little confidence wait here before the timeline shows them.</source>
      <translation>검토할 사건이 없습니다. 가져온 기사의 사건은 승인할 때까지 여기에 나열되며, 신뢰도가 너무 낮은 사건은 연표에 표시되기 전에 여기에서 대기합니다.</translation>
    </message>
    <message>
      <source>No article tells of this event: it came from a table, or was typed by hand.</source>
      <translation>이 사건을 다룬 기사가 없습니다. 표에서 가져왔거나 직접 입력한 사건입니다.</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>모두 승인</translation>
    </message>
    <message>
      <source>Accept every event that is listed</source>
      <translation>목록의 모든 사건을 승인합니다</translation>
    </message>
    <message>
      <source>To review: {n}</source>
      <translation>검토 대상: {n}건</translation>
    </message>
    <message>
      <source>Split off “{title}” · {when}</source>
      <translation>“{title}” 분리 · {when}</translation>
    </message>
    <message>
      <source>No other event of this kind is near</source>
      <translation>가까운 시기에 같은 유형의 다른 사건이 없습니다</translation>
    </message>
    <message>
      <source>{n} filter  ×</source>
      <translation>필터 {n}개  ×</translation>
    </message>
    <message>
      <source>{n} filters  ×</source>
      <translation>필터 {n}개  ×</translation>
    </message>
    <message>
      <source>Kept:
{all}
Click to keep everything</source>
      <translation>남긴 것:
{all}
클릭하면 모두 남깁니다</translation>
    </message>
    <message>
      <source>Filters: {all}. Take them away</source>
      <translation>필터: {all}. 모두 해제</translation>
    </message>
    <message>
      <source>Kept: {words}. Click to take this away</source>
      <translation>표시 조건: {words}. 클릭하면 해제합니다</translation>
    </message>
    <message>
      <source>Filter: {words}. Take it away</source>
      <translation>필터: {words}. 해제</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>행위자</translation>
    </message>
    <message>
      <source>Weapon</source>
      <translation>무기</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>태그</translation>
    </message>
    <message>
      <source>{name} and {n} more</source>
      <translation>{name} 외 {n}개</translation>
    </message>
    <message>
      <source>{start} to {end}</source>
      <translation>{start}~{end}</translation>
    </message>
    <message>
      <source>from {start}</source>
      <translation>{start}부터</translation>
    </message>
    <message>
      <source>to {end}</source>
      <translation>{end}까지</translation>
    </message>
    <message>
      <source>confidence {n} and more</source>
      <translation>신뢰도 {n} 이상</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>필터</translation>
    </message>
    <message>
      <source>Keep everything</source>
      <translation>모두 표시</translation>
    </message>
    <message>
      <source>Least confidence of the reader</source>
      <translation>판독 신뢰도 하한</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>간단히</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>기간</translation>
    </message>
    <message>
      <source>From</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>from, as 2022-03</source>
      <translation>시작, 예: 2022-03</translation>
    </message>
    <message>
      <source>To</source>
      <translation>끝</translation>
    </message>
    <message>
      <source>to, as May 2023</source>
      <translation>끝, 예: May 2023</translation>
    </message>
    <message>
      <source>{which} date</source>
      <translation>{which} 날짜</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>신뢰도</translation>
    </message>
    <message>
      <source>{n} and more</source>
      <translation>{n} 이상</translation>
    </message>
    <message>
      <source>any</source>
      <translation>제한 없음</translation>
    </message>
    <message>
      <source>Words, “phrases”, and fields: kind:launch actor:KP place:Wonsan weapon:KN-23 status:planned after:2022-01 before:2023 range:&gt;1000 tag:… source:…; a minus leaves out</source>
      <translation>단어, “구절”, 필드: kind:launch actor:KP place:Wonsan weapon:KN-23 status:planned after:2022-01 before:2023 range:&gt;1000 tag:… source:…; 빼기 기호를 붙이면 제외합니다</translation>
    </message>
    <message>
      <source>Search events, quotes, places</source>
      <translation>사건, 인용문, 장소 검색</translation>
    </message>
    <message>
      <source>Search events</source>
      <translation>사건 검색</translation>
    </message>
    <message>
      <source>Previous event found</source>
      <translation>이전 검색 결과</translation>
    </message>
    <message>
      <source>Next event found</source>
      <translation>다음 검색 결과</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>검색 지우기</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>검색 결과 없음</translation>
    </message>
    <message>
      <source>{at} of {n}</source>
      <translation>{n}건 중 {at}번째</translation>
    </message>
    <message>
      <source>{n} found</source>
      <translation>검색 결과 {n}건</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>사건</translation>
    </message>
    <message>
      <source>Table of events</source>
      <translation>사건 표</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>연표</translation>
    </message>
    <message>
      <source>Zoom in here</source>
      <translation>여기 확대</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>축소</translation>
    </message>
    <message>
      <source>Fit all events</source>
      <translation>모든 사건에 맞춤</translation>
    </message>
    <message>
      <source>Zoom to event</source>
      <translation>사건으로 확대</translation>
    </message>
    <message>
      <source>Centre in view</source>
      <translation>화면 중앙에 놓기</translation>
    </message>
    <message>
      <source>‹ {n} earlier</source>
      <translation>‹ 이전 {n}개</translation>
    </message>
    <message>
      <source>{n} later ›</source>
      <translation>이후 {n}개 ›</translation>
    </message>
    <message>
      <source>{n} more links</source>
      <translation>연결 {n}개 더</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>실패</translation>
    </message>
    <message>
      <source>{n} more link</source>
      <translation>연결 {n}개 더</translation>
    </message>
    <message>
      <source>and {n} more event</source>
      <translation>외 사건 {n}건</translation>
    </message>
    <message>
      <source>and {n} more events</source>
      <translation>외 사건 {n}건</translation>
    </message>
    <message>
      <source>Link: {words}</source>
      <translation>연결: {words}</translation>
    </message>
    <message>
      <source>Usual heights</source>
      <translation>기본 높이</translation>
    </message>
    <message>
      <source>Show all lanes</source>
      <translation>모든 레인 표시</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>숨기기</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>위로 이동</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>아래로 이동</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>펼치기</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>접기</translation>
    </message>
    <message>
      <source>Click: switch these links off or on. Shift+click: leave only these</source>
      <translation>클릭: 이 연결을 끄거나 켭니다. Shift+클릭: 이것만 남깁니다</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>예정</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>검토 안 됨</translation>
    </message>
    <message>
      <source>day not exact</source>
      <translation>날짜 불확실</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>범례</translation>
    </message>
    <message>
      <source>Marks ▸</source>
      <translation>표시 ▸</translation>
    </message>
    <message>
      <source>G hides this</source>
      <translation>G 키로 숨기기</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>표식</translation>
    </message>
    <message>
      <source>Links: {trait}</source>
      <translation>연결: {trait}</translation>
    </message>
    <message>
      <source>Other type</source>
      <translation>다른 종류</translation>
    </message>
    <message>
      <source>Earlier end</source>
      <translation>앞선 사건</translation>
    </message>
    <message>
      <source>Later end</source>
      <translation>나중 사건</translation>
    </message>
    <message>
      <source>Zoom to both</source>
      <translation>둘 다 보이게 확대</translation>
    </message>
    <message>
      <source>Overview of all events</source>
      <translation>모든 사건 개요</translation>
    </message>
    <message>
      <source>+{n} names</source>
      <translation>이름 +{n}</translation>
    </message>
    <message>
      <source>links</source>
      <translation>연결</translation>
    </message>
    <message>
      <source>{n} without a date</source>
      <translation>날짜 없음 {n}건</translation>
    </message>
    <message>
      <source>none kept</source>
      <translation>조건에 맞는 사건 없음</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>아직 없음</translation>
    </message>
    <message>
      <source>none in view · last {day}</source>
      <translation>화면에 없음 · 마지막 {day}</translation>
    </message>
    <message>
      <source>none in view · next {day}</source>
      <translation>화면에 없음 · 다음 {day}</translation>
    </message>
    <message>
      <source>Lanes beyond the view</source>
      <translation>화면 밖의 레인</translation>
    </message>
    <message>
      <source>From {first} to {last}</source>
      <translation>{first}부터 {last}까지</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>왼쪽, 오른쪽 화살표</translation>
    </message>
    <message>
      <source>earlier, later</source>
      <translation>이전으로, 이후로 이동</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>위쪽, 아래쪽 화살표</translation>
    </message>
    <message>
      <source>to the nearest event of the lane above, below</source>
      <translation>위, 아래 레인의 가장 가까운 사건으로 이동</translation>
    </message>
    <message>
      <source>zoom in, zoom out</source>
      <translation>확대, 축소</translation>
    </message>
    <message>
      <source>fit all events</source>
      <translation>모든 사건에 맞춤</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home, End</translation>
    </message>
    <message>
      <source>first, last event</source>
      <translation>처음, 마지막 사건</translation>
    </message>
    <message>
      <source>next, previous event</source>
      <translation>다음, 이전 사건</translation>
    </message>
    <message>
      <source>walk along the links of the selected event</source>
      <translation>선택한 사건의 연결을 따라 이동</translation>
    </message>
    <message>
      <source>J, Shift+J</source>
      <translation>J, Shift+J</translation>
    </message>
    <message>
      <source>next, previous link in view</source>
      <translation>보이는 다음, 이전 연결</translation>
    </message>
    <message>
      <source>A, X</source>
      <translation>A, X</translation>
    </message>
    <message>
      <source>confirm, reject the selected link</source>
      <translation>선택한 연결 확인, 거부</translation>
    </message>
    <message>
      <source>1, 2, 3, L</source>
      <translation>1, 2, 3, L</translation>
    </message>
    <message>
      <source>light links one, two, three hops away; one hop more</source>
      <translation>한, 두, 세 단계 떨어진 연결을 밝힙니다. 한 단계 더</translation>
    </message>
    <message>
      <source>G</source>
      <translation>G</translation>
    </message>
    <message>
      <source>show or hide the legend</source>
      <translation>범례 보이기, 숨기기</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>centre the selected event</source>
      <translation>선택한 사건을 중앙에 놓기</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>select nothing</source>
      <translation>선택 해제</translation>
    </message>
    <message>
      <source>T</source>
      <translation>T</translation>
    </message>
    <message>
      <source>today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>next event that may be the same as another</source>
      <translation>다른 사건과 같을 수 있는 다음 사건</translation>
    </message>
    <message>
      <source>go to a date</source>
      <translation>날짜로 이동</translation>
    </message>
    <message>
      <source>Alt+Left, Alt+Right</source>
      <translation>Alt+왼쪽, Alt+오른쪽</translation>
    </message>
    <message>
      <source>view before, view after</source>
      <translation>이전 화면, 다음 화면</translation>
    </message>
    <message>
      <source>timeline, table, map, charts, review</source>
      <translation>연표, 표, 지도, 차트, 검토</translation>
    </message>
    <message>
      <source>filter, detail pane</source>
      <translation>필터, 세부 창</translation>
    </message>
    <message>
      <source>intake queue, the latest messages</source>
      <translation>가져오기 대기열, 최근 메시지</translation>
    </message>
    <message>
      <source>add an event, edit the selected one; Enter or F2 on a field edits it</source>
      <translation>사건 추가, 선택한 사건 편집. 항목에서 Enter 또는 F2를 누르면 편집</translation>
    </message>
    <message>
      <source>link, merge, duplicate the selected event</source>
      <translation>선택한 사건 연결, 병합, 복제</translation>
    </message>
    <message>
      <source>A, X, E, M, S, N in the review</source>
      <translation>검토에서 A, X, E, M, S, N</translation>
    </message>
    <message>
      <source>accept, reject, edit, merge, split, next</source>
      <translation>수락, 거부, 편집, 병합, 분리, 다음</translation>
    </message>
    <message>
      <source>search; Enter, Shift+Enter: next, previous found</source>
      <translation>검색. Enter, Shift+Enter: 다음, 이전 검색 결과</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>휠</translation>
    </message>
    <message>
      <source>zoom at the cursor; with Shift, or sideways: pan; over the lanes' names: scroll</source>
      <translation>커서 위치에서 확대/축소. Shift와 함께 또는 가로 휠: 이동. 레인 이름 위: 스크롤</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>끌기</translation>
    </message>
    <message>
      <source>pan; with Shift: zoom to the dragged span; with Ctrl: select all inside</source>
      <translation>이동. Shift와 함께: 끌어서 지정한 구간 확대. Ctrl과 함께: 안쪽 모두 선택</translation>
    </message>
    <message>
      <source>Drag from a mark</source>
      <translation>표식에서 끌기</translation>
    </message>
    <message>
      <source>to another: link them</source>
      <translation>다른 표식으로 끌어 두 사건 연결</translation>
    </message>
    <message>
      <source>Drag from the tray</source>
      <translation>트레이에서 끌기</translation>
    </message>
    <message>
      <source>onto the timeline: date the event</source>
      <translation>연표 위로 끌어 사건 날짜 지정</translation>
    </message>
    <message>
      <source>Double click</source>
      <translation>두 번 클릭</translation>
    </message>
    <message>
      <source>zoom to the event, to the members of a column, or in</source>
      <translation>사건, 묶음의 구성 사건 또는 해당 위치로 확대</translation>
    </message>
    <message>
      <source>Click, drag a lane's name</source>
      <translation>레인 이름 클릭, 끌기</translation>
    </message>
    <message>
      <source>fold it, move it; right click: hide it</source>
      <translation>접기, 이동. 오른쪽 클릭: 숨기기</translation>
    </message>
    <message>
      <source>Drag the border of a lane</source>
      <translation>레인 경계 끌기</translation>
    </message>
    <message>
      <source>make it higher or lower</source>
      <translation>높이 조절</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>delete the selected events</source>
      <translation>선택한 사건 삭제</translation>
    </message>
    <message>
      <source>copy the timeline as a picture</source>
      <translation>연표를 그림으로 복사</translation>
    </message>
    <message>
      <source>import articles, paste one</source>
      <translation>기사 가져오기, 기사 붙여넣기</translation>
    </message>
    <message>
      <source>undo, redo</source>
      <translation>실행 취소, 다시 실행</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>설정</translation>
    </message>
    <message>
      <source>new library, quit</source>
      <translation>새 라이브러리, 종료</translation>
    </message>
    <message>
      <source>F1, ?</source>
      <translation>F1, ?</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>이 목록</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first}~{last}</translation>
    </message>
    <message>
      <source>and {n} more event here; double click to zoom in</source>
      <translation>이곳에 사건 {n}건 더 있음. 두 번 클릭하여 확대</translation>
    </message>
    <message>
      <source>and {n} more events here; double click to zoom in</source>
      <translation>이곳에 사건 {n}건 더 있음. 두 번 클릭하여 확대</translation>
    </message>
    <message>
      <source>double click to zoom in</source>
      <translation>두 번 클릭하여 확대</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <translation>날짜 없음 {n}건</translation>
    </message>
    <message>
      <source>{n} event without a date: drag it onto the timeline to date it</source>
      <translation>날짜 없는 사건 {n}건: 연표로 끌어다 놓아 날짜를 지정하십시오</translation>
    </message>
    <message>
      <source>{n} events without a date: drag one onto the timeline to date it</source>
      <translation>날짜 없는 사건 {n}건: 연표로 끌어다 놓아 날짜를 지정하십시오</translation>
    </message>
    <message>
      <source>Events without a date</source>
      <translation>날짜 없는 사건</translation>
    </message>
    <message>
      <source>Drag it onto the timeline to date it</source>
      <translation>연표로 끌어다 놓아 날짜를 지정하십시오</translation>
    </message>
    <message>
      <source>Dated to {day}; Ctrl+Z takes it back</source>
      <translation>날짜를 {day}(으)로 지정했습니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>“{title}” added; Ctrl+Z takes it back</source>
      <translation>“{title}” 사건을 추가했습니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>“{one}” {relation} “{two}”; Ctrl+Z takes it back</source>
      <translation>“{one}” – {relation}: “{two}”. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>“{title}” rejected; Ctrl+Z brings it back</source>
      <translation>“{title}” 사건을 거부했습니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>Added; type what it was</source>
      <translation>추가했습니다. 어떤 사건인지 입력하십시오</translation>
    </message>
    <message>
      <source>“{title}” duplicated; Ctrl+Z takes it back</source>
      <translation>“{title}” 사건을 복제했습니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>Taken; Ctrl+Z takes it back</source>
      <translation>반영했습니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>{title} deleted; Ctrl+Z brings it back</source>
      <translation>{title}: 삭제했습니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <source>Nothing was added</source>
      <translation>아무것도 추가하지 않았습니다</translation>
    </message>
    <message>
      <source>{title} (copy)</source>
      <translation>{title} (사본)</translation>
    </message>
    <message>
      <source>These two events are linked so already</source>
      <translation>두 사건은 이미 그렇게 연결되어 있습니다</translation>
    </message>
    <message>
      <source>“{words}”: {why}</source>
      <translation>“{words}”: {why}</translation>
    </message>
    <message>
      <source>Nothing was changed: {why}</source>
      <translation>변경된 내용이 없습니다: {why}</translation>
    </message>
    <message>
      <source>during</source>
      <translation>기간 중</translation>
    </message>
    <message>
      <source>series</source>
      <translation>계열</translation>
    </message>
    <message>
      <source>before, after</source>
      <translation>이전, 이후</translation>
    </message>
    <message>
      <source>response</source>
      <translation>대응</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>기사에 있음</translation>
    </message>
    <message>
      <source>to check</source>
      <translation>확인할 것</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>확정됨</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>거부됨</translation>
    </message>
    <message>
      <source>Event's own time</source>
      <translation>사건의 현지 시각</translation>
    </message>
    <message>
      <source>Korea, Japan (UTC+9)</source>
      <translation>한국, 일본(UTC+9)</translation>
    </message>
    <message>
      <source>New York, Washington</source>
      <translation>뉴욕, 워싱턴</translation>
    </message>
    <message>
      <source>London</source>
      <translation>런던</translation>
    </message>
    <message>
      <source>Beijing (UTC+8)</source>
      <translation>베이징(UTC+8)</translation>
    </message>
    <message>
      <source>India (UTC+5:30)</source>
      <translation>인도(UTC+5:30)</translation>
    </message>
    <message>
      <source>Moscow (UTC+3)</source>
      <translation>모스크바(UTC+3)</translation>
    </message>
    <message>
      <source>This computer's time</source>
      <translation>이 컴퓨터의 시각</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>기사 본문</translation>
    </message>
    <message>
      <source>This is no date; write it as 16 March 2023, 2023-03 or 2023</source>
      <translation>날짜가 아닙니다. 16 March 2023, 2023-03 또는 2023과 같이 입력하십시오</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>설치되지 않음</translation>
    </message>
    <message>
      <source>About Dateline</source>
      <translation>Dateline 정보</translation>
    </message>
    <message>
      <source>Licences of what is shipped</source>
      <translation>포함된 구성 요소의 라이선스</translation>
    </message>
    <message>
      <source>News articles to events on a timeline. Free software under the MIT licence.</source>
      <translation>뉴스 기사를 연표의 사건으로. MIT 라이선스로 배포되는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
      <source>Library: {path}</source>
      <translation>라이브러리: {path}</translation>
    </message>
    <message>
      <source>Log file: {path}</source>
      <translation>로그 파일: {path}</translation>
    </message>
    <message>
      <source>What is shipped with it, and under which licences</source>
      <translation>함께 제공되는 구성 요소와 해당 라이선스</translation>
    </message>
    <message>
      <source>Dateline goes on, and your library is safe: each change was on the disk before the window showed it. If it happens again, send these details along with what you did. They are also in the log file:
{log}</source>
      <translation>Dateline은 계속 실행되며 라이브러리는 안전합니다. 모든 변경 사항은 창에 표시되기 전에 디스크에 저장되었습니다. 같은 문제가 다시 발생하면 수행한 작업과 함께 이 세부 정보를 보내 주십시오. 세부 정보는 로그 파일에도 있습니다:
{log}</translation>
    </message>
    <message>
      <source>Something went wrong that should not have</source>
      <translation>예기치 않은 오류가 발생했습니다</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>세부 정보</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>세부 정보 복사</translation>
    </message>
    <message>
      <source>A day, month or year, such as 16 March 2023 or 2023-03:</source>
      <translation>일, 월 또는 연도(예: 16 March 2023 또는 2023-03):</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>날짜로 이동</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>안내서</translation>
    </message>
    <message>
      <source>Keys and gestures</source>
      <translation>단축키와 동작</translation>
    </message>
    <message>
      <source>A program that synchronizes folders may have done it. Nothing was overwritten. Both are kept: one goes on under the name, the other lies beside it.</source>
      <translation>폴더를 동기화하는 프로그램이 한 일일 수 있습니다. 덮어쓴 것은 없습니다. 둘 다 보관합니다. 하나는 이 이름을 계속 쓰고, 다른 하나는 그 옆에 놓입니다.</translation>
    </message>
    <message>
      <source>Library replaced</source>
      <translation>라이브러리가 바뀜</translation>
    </message>
    <message>
      <source>Another program has put another file in the place of “{name}”.</source>
      <translation>다른 프로그램이 “{name}” 자리에 다른 파일을 넣었습니다.</translation>
    </message>
    <message>
      <source>Keep this window's library</source>
      <translation>이 창의 라이브러리 유지</translation>
    </message>
    <message>
      <source>Open the other library</source>
      <translation>다른 라이브러리 열기</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>나중에 결정</translation>
    </message>
    <message>
      <source>What an article tells with less confidence waits in the review before the timeline shows it.</source>
      <translation>기사 내용의 신뢰도가 이보다 낮으면 연표에 표시되기 전에 검토에서 대기합니다.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>설정</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>테마</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n}%</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>글자 크기</translation>
    </message>
    <message>
      <source>The wheel scrolls; with Ctrl it zooms</source>
      <translation>휠로 스크롤하고, Ctrl과 함께 쓰면 확대/축소합니다</translation>
    </message>
    <message>
      <source>Reduced motion: views change at once</source>
      <translation>움직임 줄이기: 화면이 즉시 바뀝니다</translation>
    </message>
    <message>
      <source>Confidence that events need to be shown at once</source>
      <translation>사건을 바로 표시하는 데 필요한 신뢰도</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>시스템 설정에 따름</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>밝게</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>어둡게</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>움직임</translation>
    </message>
    <message>
      <source>{n} and more are shown at once</source>
      <translation>{n} 이상이면 바로 표시</translation>
    </message>
    <message>
      <source>everything is shown at once</source>
      <translation>모두 바로 표시</translation>
    </message>
    <message>
      <source>Lanes:</source>
      <translation>레인:</translation>
    </message>
    <message>
      <source>What the lanes are made by</source>
      <translation>레인을 나누는 기준</translation>
    </message>
    <message>
      <source>{n} hidden</source>
      <translation>{n}개 숨김</translation>
    </message>
    <message>
      <source>{n} hidden lane: show all</source>
      <translation>숨긴 레인 {n}개: 모두 표시</translation>
    </message>
    <message>
      <source>{n} hidden lanes: show all</source>
      <translation>숨긴 레인 {n}개: 모두 표시</translation>
    </message>
    <message>
      <source>Make the lanes by: {name}</source>
      <translation>레인 구분 기준: {name}</translation>
    </message>
    <message>
      <source>Lanes by {name}</source>
      <translation>{name}별 레인</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Copy as picture</source>
      <translation>그림으로 복사(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>편집(&amp;E)</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>실행 취소함: {step}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>다시 실행함: {step}</translation>
    </message>
    <message>
      <source>&amp;Undo {step}</source>
      <translation>실행 취소(&amp;U): {step}</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Redo {step}</source>
      <translation>다시 실행(&amp;R): {step}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Add event</source>
      <translation>사건 추가(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Delete event</source>
      <translation>사건 삭제(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit event</source>
      <translation>사건 편집(&amp;E)</translation>
    </message>
    <message>
      <source>D&amp;uplicate event</source>
      <translation>사건 복제(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Link event…</source>
      <translation>사건 연결(&amp;L)…</translation>
    </message>
    <message>
      <source>&amp;Merge event…</source>
      <translation>사건 병합(&amp;M)…</translation>
    </message>
    <message>
      <source>is the same event as</source>
      <translation>다음과 같은 사건임</translation>
    </message>
    <message>
      <source>Delete {n} event</source>
      <translation>사건 {n}건 삭제</translation>
    </message>
    <message>
      <source>Delete {n} events</source>
      <translation>사건 {n}건 삭제</translation>
    </message>
    <message>
      <source>{n} event selected</source>
      <translation>사건 {n}건 선택됨</translation>
    </message>
    <message>
      <source>{n} events selected</source>
      <translation>사건 {n}건 선택됨</translation>
    </message>
    <message>
      <source>Add event here</source>
      <translation>여기에 사건 추가</translation>
    </message>
    <message>
      <source>Merge the two</source>
      <translation>두 사건 병합</translation>
    </message>
    <message>
      <source>Dateline libraries (*.dateline)</source>
      <translation>Dateline 라이브러리 (*.dateline)</translation>
    </message>
    <message>
      <source>Tables and timelines ({endings});;All files (*)</source>
      <translation>표 및 연표 ({endings});;모든 파일 (*)</translation>
    </message>
    <message>
      <source>“{name}” is there already. Replace it?</source>
      <translation>“{name}” 파일이 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>파일(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>새 라이브러리(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>라이브러리 열기(&amp;O)…</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>최근 라이브러리 열기(&amp;R)</translation>
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation>샘플 열기(&amp;S)</translation>
    </message>
    <message>
      <source>Save a &amp;copy…</source>
      <translation>사본 저장(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Paste article</source>
      <translation>기사 붙여넣기(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Export events…</source>
      <translation>사건 내보내기(&amp;E)…</translation>
    </message>
    <message>
      <source>Export pict&amp;ure…</source>
      <translation>그림 내보내기(&amp;U)…</translation>
    </message>
    <message>
      <source>Settin&amp;gs…</source>
      <translation>설정(&amp;G)…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>기사 가져오기</translation>
    </message>
    <message>
      <source>Articles ({endings});;All files (*)</source>
      <translation>기사 ({endings});;모든 파일 (*)</translation>
    </message>
    <message>
      <source>Import table or calendar</source>
      <translation>표 또는 캘린더 가져오기</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>라이브러리 열기</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>새 라이브러리</translation>
    </message>
    <message>
      <source>{name} (copy).dateline</source>
      <translation>{name} (사본).dateline</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>사본 저장</translation>
    </message>
    <message>
      <source>Export events</source>
      <translation>사건 내보내기</translation>
    </message>
    <message>
      <source>&amp;Import articles…</source>
      <translation>기사 가져오기(&amp;I)…</translation>
    </message>
    <message>
      <source>Import &amp;table or calendar…</source>
      <translation>표 또는 캘린더 가져오기(&amp;T)…</translation>
    </message>
    <message>
      <source>A copy needs another name than the library itself</source>
      <translation>사본에는 라이브러리와 다른 이름을 지정해야 합니다</translation>
    </message>
    <message>
      <source>A copy was written: {path}</source>
      <translation>사본을 저장했습니다: {path}</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>종료(&amp;Q)</translation>
    </message>
    <message>
      <source>{name} was not written</source>
      <translation>{name} 파일을 저장하지 못했습니다</translation>
    </message>
    <message>
      <source>No other library yet</source>
      <translation>다른 라이브러리 없음</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>도움말(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>안내서(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>단축키(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;About Dateline</source>
      <translation>Dateline 정보(&amp;A)</translation>
    </message>
    <message>
      <source>Linked events</source>
      <translation>연결된 사건</translation>
    </message>
    <message>
      <source>And those linked to them</source>
      <translation>연결된 사건에 연결된 사건까지</translation>
    </message>
    <message>
      <source>Three links far</source>
      <translation>연결 세 단계까지</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>보기(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Detail pane</source>
      <translation>세부 창(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Intake queue</source>
      <translation>가져오기 대기열(&amp;I)</translation>
    </message>
    <message>
      <source>Latest &amp;messages</source>
      <translation>최근 메시지(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Saved views</source>
      <translation>저장된 보기(&amp;S)</translation>
    </message>
    <message>
      <source>Save this &amp;view…</source>
      <translation>이 보기 저장(&amp;V)…</translation>
    </message>
    <message>
      <source>Zoom &amp;in	+</source>
      <translation>확대(&amp;I)	+</translation>
    </message>
    <message>
      <source>Zoom &amp;out	−</source>
      <translation>축소(&amp;O)	−</translation>
    </message>
    <message>
      <source>&amp;Fit all events	0</source>
      <translation>모든 사건에 맞춤(&amp;F)	0</translation>
    </message>
    <message>
      <source>&amp;Next event	.</source>
      <translation>다음 사건(&amp;N)	.</translation>
    </message>
    <message>
      <source>&amp;Previous event	,</source>
      <translation>이전 사건(&amp;P)	,</translation>
    </message>
    <message>
      <source>Next to be &amp;looked at	R</source>
      <translation>다음 확인할 사건(&amp;L)	R</translation>
    </message>
    <message>
      <source>&amp;Centre selected event	F</source>
      <translation>선택한 사건을 중앙에 놓기(&amp;C)	F</translation>
    </message>
    <message>
      <source>&amp;Today	T</source>
      <translation>오늘(&amp;T)	T</translation>
    </message>
    <message>
      <source>&amp;Go to date…</source>
      <translation>날짜로 이동(&amp;G)…</translation>
    </message>
    <message>
      <source>View &amp;before	Alt+Left</source>
      <translation>이전 화면(&amp;B)	Alt+Left</translation>
    </message>
    <message>
      <source>View &amp;after	Alt+Right</source>
      <translation>다음 화면(&amp;A)	Alt+Right</translation>
    </message>
    <message>
      <source>Lanes b&amp;y</source>
      <translation>레인 구분 기준(&amp;Y)</translation>
    </message>
    <message>
      <source>&amp;Fold or unfold the lane of the selected event</source>
      <translation>선택한 사건의 레인 접기/펼치기(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Hide the lane of the selected event</source>
      <translation>선택한 사건의 레인 숨기기(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Show all lanes</source>
      <translation>모든 레인 표시(&amp;S)</translation>
    </message>
    <message>
      <source>Selection lig&amp;hts</source>
      <translation>선택 시 강조 범위(&amp;H)</translation>
    </message>
    <message>
      <source>Next link in view	J</source>
      <translation>보이는 다음 연결	J</translation>
    </message>
    <message>
      <source>Previous link in view	Shift+J</source>
      <translation>보이는 이전 연결	Shift+J</translation>
    </message>
    <message>
      <source>Confirm the selected link	A</source>
      <translation>선택한 연결 확인	A</translation>
    </message>
    <message>
      <source>Reject the selected link	X</source>
      <translation>선택한 연결 거부	X</translation>
    </message>
    <message>
      <source>Legend	G</source>
      <translation>범례	G</translation>
    </message>
    <message>
      <source>Draw all links</source>
      <translation>모든 연결 그리기</translation>
    </message>
    <message>
      <source>Wheel scrolls, Ctrl+wheel &amp;zooms</source>
      <translation>휠로 스크롤, Ctrl+휠로 확대/축소(&amp;Z)</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>아직 없음</translation>
    </message>
    <message>
      <source>Latest messages</source>
      <translation>최근 메시지</translation>
    </message>
    <message>
      <source>There are no messages yet</source>
      <translation>아직 메시지가 없습니다</translation>
    </message>
    <message>
      <source>The other library lies in {name}</source>
      <translation>다른 라이브러리는 {name}에 있습니다</translation>
    </message>
    <message>
      <source>This window's library lies in {name}</source>
      <translation>이 창의 라이브러리는 {name}에 있습니다</translation>
    </message>
    <message>
      <source>Next event that may be the same as another</source>
      <translation>다른 사건과 같을 수 있는 다음 사건</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>가져오기 진행 상황</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>가져오기 취소</translation>
    </message>
    <message>
      <source>{kept} of {all}</source>
      <translation>{all}건 중 {kept}건</translation>
    </message>
    <message>
      <source>{n} may be doubled</source>
      <translation>중복 가능 {n}건</translation>
    </message>
    <message>
      <source>{n} link to check</source>
      <translation>확인할 연결 {n}개</translation>
    </message>
    <message>
      <source>{n} links to check</source>
      <translation>확인할 연결 {n}개</translation>
    </message>
    <message>
      <source>Importing {n} row: {done} done</source>
      <translation>행 {n}개 가져오는 중: {done}개 완료</translation>
    </message>
    <message>
      <source>Importing {n} rows: {done} done</source>
      <translation>행 {n}개 가져오는 중: {done}개 완료</translation>
    </message>
    <message>
      <source>Reading {n} article: {done} done</source>
      <translation>기사 {n}건 읽는 중: {done}건 완료</translation>
    </message>
    <message>
      <source>Reading {n} articles: {done} done</source>
      <translation>기사 {n}건 읽는 중: {done}건 완료</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>확대</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>The view before</source>
      <translation>이전 화면</translation>
    </message>
    <message>
      <source>Time zone of the view</source>
      <translation>보기의 시간대</translation>
    </message>
    <message>
      <source>The time zone in which clock times are shown</source>
      <translation>시각을 표시할 시간대</translation>
    </message>
    <message>
      <source>Another zone…</source>
      <translation>다른 시간대…</translation>
    </message>
    <message>
      <source>Region and city, as Asia/Tokyo:</source>
      <translation>지역과 도시(예: Asia/Tokyo):</translation>
    </message>
    <message>
      <source>“{words}” is no time zone that this computer knows.</source>
      <translation>“{words}”은(는) 이 컴퓨터에 등록된 시간대가 아닙니다.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>표</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>지도</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>차트</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>검토</translation>
    </message>
    <message>
      <source>Keep only some events: by kind, actor, place, weapon, status, source, tag, confidence, period</source>
      <translation>일부 사건만 표시: 유형, 행위자, 장소, 무기, 상태, 출처, 태그, 신뢰도, 기간별</translation>
    </message>
    <message>
      <source>Choose articles to read, or drop them anywhere on the window</source>
      <translation>읽을 기사를 선택하거나 창의 아무 곳에나 끌어다 놓으십시오</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>가져오기…</translation>
    </message>
    <message>
      <source>Import articles…</source>
      <translation>기사 가져오기…</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>이 보기 저장</translation>
    </message>
    <message>
      <source>Name of the view (what is kept, searched for and shown):</source>
      <translation>보기 이름(필터, 검색, 표시 상태를 저장):</translation>
    </message>
    <message>
      <source>“{words}” is no date; write it as 16 March 2023, 2023-03-16, 2023-03 or 2023</source>
      <translation>“{words}”은(는) 날짜가 아닙니다. 16 March 2023, 2023-03-16, 2023-03 또는 2023과 같이 입력하십시오</translation>
    </message>
    <message>
      <source>Saved as “{name}”: View &gt; Saved views brings it back</source>
      <translation>“{name}” 이름으로 저장했습니다. 보기 &gt; 저장된 보기에서 다시 불러올 수 있습니다</translation>
    </message>
    <message>
      <source>such as 16 March 2023 07:10 KST, 13 to 23 March 2023, March 2023, about 2023</source>
      <translation>예: 16 March 2023 07:10 KST, 13 to 23 March 2023, March 2023, about 2023</translation>
    </message>
    <message>
      <source>a name, or a name with coordinates: Sunan 39.20 N 125.67 E</source>
      <translation>이름 또는 좌표를 포함한 이름: Sunan 39.20 N 125.67 E</translation>
    </message>
    <message>
      <source>states by name or code: North Korea, US</source>
      <translation>국가의 이름 또는 코드: North Korea, US</translation>
    </message>
    <message>
      <source>names, parted by commas</source>
      <translation>쉼표로 구분한 이름</translation>
    </message>
    <message>
      <source>words, parted by commas</source>
      <translation>쉼표로 구분한 단어</translation>
    </message>
    <message>
      <source>a number, in km unless you write another unit</source>
      <translation>숫자. 다른 단위를 쓰지 않으면 km</translation>
    </message>
    <message>
      <source>minutes, or 1 h 9 min</source>
      <translation>분 단위 숫자 또는 1 h 9 min</translation>
    </message>
    <message>
      <source>how many were fired</source>
      <translation>발사된 수</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>An event needs a title</source>
      <translation>사건에는 제목이 필요합니다</translation>
    </message>
    <message>
      <source>An event needs a kind</source>
      <translation>사건에는 유형이 필요합니다</translation>
    </message>
    <message>
      <source>{name}, whose coordinates are not known</source>
      <translation>{name}(좌표를 알 수 없음)</translation>
    </message>
    <message>
      <source>“{words}” is no state or body that Dateline knows</source>
      <translation>“{words}”은(는) Dateline이 아는 국가나 기구가 아닙니다</translation>
    </message>
    <message>
      <source>It is a whole number from 1</source>
      <translation>1 이상의 정수여야 합니다</translation>
    </message>
    <message>
      <source>It is a time in minutes, such as 70 or 1 h 10 min</source>
      <translation>70 또는 1 h 10 min과 같이 분 단위의 시간이어야 합니다</translation>
    </message>
    <message>
      <source>It is one of: {words}</source>
      <translation>다음 중 하나여야 합니다: {words}</translation>
    </message>
    <message>
      <source>Write the name of a place</source>
      <translation>장소 이름을 입력하십시오</translation>
    </message>
    <message>
      <source>It is a number, with a unit if it is not km</source>
      <translation>숫자여야 하며, km가 아니면 단위를 함께 입력하십시오</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>표 (*.csv)</translation>
    </message>
    <message>
      <source>Everything (*.json)</source>
      <translation>전체 (*.json)</translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>캘린더 (*.ics)</translation>
    </message>
    <message>
      <source>TimelineJS (*.timelinejs.json)</source>
      <translation>TimelineJS (*.timelinejs.json)</translation>
    </message>
    <message>
      <source>TimelineJS, spreadsheet (*.timelinejs.csv)</source>
      <translation>TimelineJS, 스프레드시트 (*.timelinejs.csv)</translation>
    </message>
    <message>
      <source>The Timeline Project (*.timeline)</source>
      <translation>The Timeline Project (*.timeline)</translation>
    </message>
    <message>
      <source>reading it takes more memory than it may; the others went on</source>
      <translation>읽는 데 허용된 것보다 많은 메모리가 듭니다. 나머지는 계속했습니다</translation>
    </message>
    <message>
      <source>reading this file ended the process that read it</source>
      <translation>이 파일을 읽다가 읽기 프로세스가 끝났습니다</translation>
    </message>
    <message>
      <source>its parts are nested too deeply; paste the article's text instead</source>
      <translation>부분들이 너무 깊이 중첩되어 있습니다. 대신 기사 본문을 붙여 넣으세요</translation>
    </message>
    <message>
      <source>bars, 1 an hour</source>
      <translation>막대, 1시간 단위</translation>
    </message>
    <message>
      <source>bars, 1 a day</source>
      <translation>막대, 1일 단위</translation>
    </message>
    <message>
      <source>bars, 1 a week</source>
      <translation>막대, 1주 단위</translation>
    </message>
    <message>
      <source>bars, 1 a month</source>
      <translation>막대, 1개월 단위</translation>
    </message>
    <message>
      <source>bars, 1 a quarter</source>
      <translation>막대, 분기 단위</translation>
    </message>
    <message>
      <source>bars, 1 a year</source>
      <translation>막대, 1년 단위</translation>
    </message>
    <message>
      <source>bars, 1 a decade</source>
      <translation>막대, 10년 단위</translation>
    </message>
    <message>
      <source>bars, 1 a century</source>
      <translation>막대, 100년 단위</translation>
    </message>
    <message>
      <source>bars, 1 a millennium</source>
      <translation>막대, 1000년 단위</translation>
    </message>
    <message>
      <source>marks in hours</source>
      <translation>시간별 표식</translation>
    </message>
    <message>
      <source>marks in days</source>
      <translation>일별 표식</translation>
    </message>
    <message>
      <source>marks in weeks</source>
      <translation>주별 표식</translation>
    </message>
    <message>
      <source>marks in months</source>
      <translation>월별 표식</translation>
    </message>
    <message>
      <source>marks in quarters</source>
      <translation>분기별 표식</translation>
    </message>
    <message>
      <source>marks in years</source>
      <translation>연도별 표식</translation>
    </message>
    <message>
      <source>marks in decades</source>
      <translation>10년별 표식</translation>
    </message>
    <message>
      <source>marks in centuries</source>
      <translation>세기별 표식</translation>
    </message>
    <message>
      <source>marks in millennia</source>
      <translation>천년별 표식</translation>
    </message>
    <message>
      <source>ICBM, space</source>
      <translation>ICBM, 우주</translation>
    </message>
    <message>
      <source>IRBM, MRBM</source>
      <translation>IRBM, MRBM</translation>
    </message>
    <message>
      <source>SRBM, SLBM</source>
      <translation>SRBM, SLBM</translation>
    </message>
    <message>
      <source>cruise, not stated</source>
      <translation>순항, 미상</translation>
    </message>
    <message>
      <source>January</source>
      <translation>1월</translation>
    </message>
    <message>
      <source>February</source>
      <translation>2월</translation>
    </message>
    <message>
      <source>March</source>
      <translation>3월</translation>
    </message>
    <message>
      <source>April</source>
      <translation>4월</translation>
    </message>
    <message>
      <source>May</source>
      <translation>5월</translation>
    </message>
    <message>
      <source>June</source>
      <translation>6월</translation>
    </message>
    <message>
      <source>July</source>
      <translation>7월</translation>
    </message>
    <message>
      <source>August</source>
      <translation>8월</translation>
    </message>
    <message>
      <source>September</source>
      <translation>9월</translation>
    </message>
    <message>
      <source>October</source>
      <translation>10월</translation>
    </message>
    <message>
      <source>November</source>
      <translation>11월</translation>
    </message>
    <message>
      <source>December</source>
      <translation>12월</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>1월</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>2월</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>3월</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>4월</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>6월</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>7월</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>8월</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>9월</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>10월</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>11월</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>12월</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>월</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>화</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>수</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>목</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>금</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>토</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>일</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{year}년 {month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{year}년 {month} {day}일</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{month} {day}일</translation>
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation>{day}일({weekday})</translation>
    </message>
    <message>
      <source>{weekday} {day} {month} {year}</source>
      <translation>{year}년 {month} {day}일({weekday})</translation>
    </message>
    <message>
      <source>{weekday} {day} {month}</source>
      <translation>{month} {day}일({weekday})</translation>
    </message>
    <message>
      <source>same time</source>
      <translation>같은 시각</translation>
    </message>
    <message>
      <source>same day</source>
      <translation>같은 날</translation>
    </message>
    <message>
      <source>same month</source>
      <translation>같은 달</translation>
    </message>
    <message>
      <source>same year</source>
      <translation>같은 해</translation>
    </message>
    <message>
      <source>{n} year before</source>
      <translation>{n}년 전</translation>
    </message>
    <message>
      <source>{n} years before</source>
      <translation>{n}년 전</translation>
    </message>
    <message>
      <source>{n} day before</source>
      <translation>{n}일 전</translation>
    </message>
    <message>
      <source>{n} days before</source>
      <translation>{n}일 전</translation>
    </message>
    <message>
      <source>day {n} of {all}</source>
      <translation>{all}일 중 {n}일째</translation>
    </message>
    <message>
      <source>{n} month before</source>
      <translation>{n}개월 전</translation>
    </message>
    <message>
      <source>{n} months before</source>
      <translation>{n}개월 전</translation>
    </message>
    <message>
      <source>{n} year after</source>
      <translation>{n}년 후</translation>
    </message>
    <message>
      <source>{n} years after</source>
      <translation>{n}년 후</translation>
    </message>
    <message>
      <source>{n} day after</source>
      <translation>{n}일 후</translation>
    </message>
    <message>
      <source>{n} days after</source>
      <translation>{n}일 후</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n}분</translation>
    </message>
    <message>
      <source>{span} after</source>
      <translation>{span} 후</translation>
    </message>
    <message>
      <source>{span} before</source>
      <translation>{span} 전</translation>
    </message>
    <message>
      <source>day {n}</source>
      <translation>{n}일째</translation>
    </message>
    <message>
      <source>{n} month after</source>
      <translation>{n}개월 후</translation>
    </message>
    <message>
      <source>{n} months after</source>
      <translation>{n}개월 후</translation>
    </message>
    <message>
      <source>{h} h {min} min</source>
      <translation>{h}시간 {min}분</translation>
    </message>
    <message>
      <source>{h} h</source>
      <translation>{h}시간</translation>
    </message>
    <message>
      <source>No event is kept or found. Take a filter away, or search for something else.</source>
      <translation>남거나 검색된 사건이 없습니다. 필터를 해제하거나 다른 말로 검색하십시오.</translation>
    </message>
    <message>
      <source>occurred</source>
      <translation>발생</translation>
    </message>
    <message>
      <source>success</source>
      <translation>성공</translation>
    </message>
    <message>
      <source>failure</source>
      <translation>실패</translation>
    </message>
    <message>
      <source>before</source>
      <translation>이전</translation>
    </message>
    <message>
      <source>after</source>
      <translation>이후</translation>
    </message>
    <message>
      <source>ballistic missile</source>
      <translation>탄도미사일</translation>
    </message>
    <message>
      <source>cruise missile</source>
      <translation>순항미사일</translation>
    </message>
    <message>
      <source>hypersonic missile</source>
      <translation>극초음속 미사일</translation>
    </message>
    <message>
      <source>satellite</source>
      <translation>위성</translation>
    </message>
    <message>
      <source>artillery rocket</source>
      <translation>방사포</translation>
    </message>
    <message>
      <source>interceptor</source>
      <translation>요격미사일</translation>
    </message>
    <message>
      <source>{year}</source>
      <translation>{year}년</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation>{when}부터 계속</translation>
    </message>
    <message>
      <source>about {when}</source>
      <translation>{when}경</translation>
    </message>
    <message>
      <source>{day} to {end}</source>
      <translation>{start}~{end}</translation>
    </message>
    <message>
      <source>{day} {month} to {end}</source>
      <translation>{start}~{end}</translation>
    </message>
    <message>
      <source>{time} on {day}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>is before</source>
      <translation>다음보다 먼저 일어남</translation>
    </message>
    <message>
      <source>is after</source>
      <translation>다음보다 나중에 일어남</translation>
    </message>
    <message>
      <source>is a response to</source>
      <translation>다음에 대한 대응임</translation>
    </message>
    <message>
      <source>happened during</source>
      <translation>다음의 기간 중에 일어남</translation>
    </message>
    <message>
      <source>is of one series with</source>
      <translation>다음과 같은 계열임</translation>
    </message>
    <message>
      <source>{one} before {two}</source>
      <translation>{two}에 앞선 {one}</translation>
    </message>
    <message>
      <source>{one} in {two}</source>
      <translation>{two} 중의 {one}</translation>
    </message>
    <message>
      <source>{one} then {two}</source>
      <translation>{one} 다음 {two}</translation>
    </message>
    <message>
      <source>{one} answered by {two}</source>
      <translation>{one}에 대한 대응 {two}</translation>
    </message>
    <message>
      <source>By rule: {rule}</source>
      <translation>규칙: {rule}</translation>
    </message>
    <message>
      <source>as an article says</source>
      <translation>기사에 따름</translation>
    </message>
    <message>
      <source>your own link</source>
      <translation>직접 만든 연결</translation>
    </message>
    <message>
      <source>{inside} of {days} launch days fell in drills, by chance {expected}</source>
      <translation>발사일 {days}일 중 {inside}일이 훈련 기간이었고, 우연이라면 {expected}일입니다</translation>
    </message>
    <message>
      <source>{inside} of {days} launch days had a meeting within 3 days, by chance {expected}</source>
      <translation>발사일 {days}일 중 {inside}일은 3일 안에 회담이 있었고, 우연이라면 {expected}일입니다</translation>
    </message>
    <message>
      <source>during, {when}</source>
      <translation>기간 중, {when}</translation>
    </message>
    <message>
      <source>“{phrase}”, in an article without a date</source>
      <translation>“{phrase}”(날짜 없는 기사)</translation>
    </message>
    <message>
      <source>“{phrase}” in an article of {day}</source>
      <translation>{day}자 기사의 “{phrase}”</translation>
    </message>
    <message>
      <source>told as news in an article of {day}</source>
      <translation>{day}자 기사의 소식</translation>
    </message>
    <message>
      <source>line {n} of the table</source>
      <translation>표의 {n}번째 줄</translation>
    </message>
    <message>
      <source>not dated by the article</source>
      <translation>기사에 날짜 없음</translation>
    </message>
    <message>
      <source>what you set</source>
      <translation>직접 지정한 값</translation>
    </message>
    <message>
      <source>the words that you marked</source>
      <translation>직접 표시한 구절</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>실행 취소: {step}</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>다시 실행: {step}</translation>
    </message>
    <message>
      <source>Import of {n} article</source>
      <translation>기사 {n}건 가져오기</translation>
    </message>
    <message>
      <source>Import of {n} articles</source>
      <translation>기사 {n}건 가져오기</translation>
    </message>
    <message>
      <source>Import of {name}</source>
      <translation>{name} 가져오기</translation>
    </message>
    <message>
      <source>Add event</source>
      <translation>사건 추가</translation>
    </message>
    <message>
      <source>Duplicate “{title}”</source>
      <translation>“{title}” 복제</translation>
    </message>
    <message>
      <source>New event from words</source>
      <translation>구절에서 새 사건</translation>
    </message>
    <message>
      <source>Evidence from words</source>
      <translation>구절을 근거로 추가</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>연결</translation>
    </message>
    <message>
      <source>Accept “{title}”</source>
      <translation>“{title}” 승인</translation>
    </message>
    <message>
      <source>Accept {n} events</source>
      <translation>사건 {n}건 승인</translation>
    </message>
    <message>
      <source>Reject “{title}”</source>
      <translation>“{title}” 거부</translation>
    </message>
    <message>
      <source>Delete “{title}”</source>
      <translation>“{title}” 삭제</translation>
    </message>
    <message>
      <source>Change of “{title}” back to its reports</source>
      <translation>“{title}” 보도 내용으로 되돌리기</translation>
    </message>
    <message>
      <source>Change of {fields}</source>
      <translation>{fields} 변경</translation>
    </message>
    <message>
      <source>Leave open link</source>
      <translation>연결 미정으로 두기</translation>
    </message>
    <message>
      <source>Merge into “{title}”</source>
      <translation>“{title}”에 병합</translation>
    </message>
    <message>
      <source>Split off “{title}”</source>
      <translation>“{title}” 분리</translation>
    </message>
    <message>
      <source>Keep “{title}” apart</source>
      <translation>“{title}” 별개로 유지</translation>
    </message>
    <message>
      <source>Change by a script</source>
      <translation>스크립트에 의한 변경</translation>
    </message>
    <message>
      <source>the dateline and {year}</source>
      <translation>발신 일자와 {year}</translation>
    </message>
    <message>
      <source>the line “{line}”</source>
      <translation>“{line}” 줄</translation>
    </message>
    <message>
      <source>files of the kind “{kind}” cannot be read; save it as text, web page, PDF or .docx</source>
      <translation>“{kind}” 형식의 파일은 읽을 수 없습니다. 텍스트, 웹 페이지, PDF 또는 .docx로 저장하십시오</translation>
    </message>
    <message>
      <source>the file is larger than {n} MB; paste the article's text instead</source>
      <translation>파일이 {n}MB보다 큽니다. 기사 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>{error}; try again once the file can be read</source>
      <translation>{error}. 파일을 읽을 수 있게 한 뒤 다시 시도하십시오</translation>
    </message>
    <message>
      <source>it was not read within {n} seconds; the others went on</source>
      <translation>{n}초 안에 읽지 못했습니다. 나머지는 계속했습니다</translation>
    </message>
    <message>
      <source>the page was not there after {n} seconds</source>
      <translation>{n}초가 지나도 페이지를 받지 못했습니다</translation>
    </message>
    <message>
      <source>{host} sends on to another server, {other}; fetch that address if you trust it</source>
      <translation>{host}이(가) 다른 서버 {other}(으)로 보냅니다. 믿을 수 있으면 그 주소를 가져오세요</translation>
    </message>
    <message>
      <source>{host} could not be reached: {why}</source>
      <translation>{host}에 연결할 수 없습니다: {why}</translation>
    </message>
    <message>
      <source>{host} answered with error {n}</source>
      <translation>{host}이(가) 오류 {n}(으)로 응답했습니다</translation>
    </message>
    <message>
      <source>date</source>
      <translation>일시</translation>
    </message>
    <message>
      <source>states</source>
      <translation>관련국</translation>
    </message>
    <message>
      <source>class</source>
      <translation>종류</translation>
    </message>
    <message>
      <source>range</source>
      <translation>사거리</translation>
    </message>
    <message>
      <source>apogee</source>
      <translation>최고 고도</translation>
    </message>
    <message>
      <source>flight time</source>
      <translation>비행 시간</translation>
    </message>
    <message>
      <source>title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>유형</translation>
    </message>
    <message>
      <source>status</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>people</source>
      <translation>인물</translation>
    </message>
    <message>
      <source>place</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>태그</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>count</source>
      <translation>발수</translation>
    </message>
    <message>
      <source>name</source>
      <translation>명칭</translation>
    </message>
    <message>
      <source>outcome</source>
      <translation>결과</translation>
    </message>
    <message>
      <source>launched while a drill of the region was on</source>
      <translation>그 지역의 훈련이 진행되는 동안 발사됨</translation>
    </message>
    <message>
      <source>met within 3 days of a launch of the region</source>
      <translation>그 지역의 발사 3일 안에 회담함</translation>
    </message>
    <message>
      <source>the last launch of this weapon before it</source>
      <translation>그전에 있었던 이 무기의 마지막 발사</translation>
    </message>
    <message>
      <source>the last drill of this name before it</source>
      <translation>그전에 있었던 같은 이름의 마지막 훈련</translation>
    </message>
    <message>
      <source>the last meeting of these people before it</source>
      <translation>그전에 있었던 이 사람들의 마지막 회담</translation>
    </message>
    <message>
      <source>the last nuclear test of this state before it</source>
      <translation>그전에 있었던 이 나라의 마지막 핵실험</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>No country told</source>
      <translation>국가 미상</translation>
    </message>
    <message>
      <source>No weapon named</source>
      <translation>무기 미상</translation>
    </message>
    <message>
      <source>No place told</source>
      <translation>장소 미상</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>태그 없음</translation>
    </message>
    <message>
      <source>Read {n} article</source>
      <translation>기사 {n}건 읽음</translation>
    </message>
    <message>
      <source>Read {n} articles</source>
      <translation>기사 {n}건 읽음</translation>
    </message>
    <message>
      <source>{n} told no more</source>
      <translation>더 이상 보도되지 않음 {n}건</translation>
    </message>
    <message>
      <source>{n} skipped (already here)</source>
      <translation>건너뜀 {n}건(이미 있음)</translation>
    </message>
    <message>
      <source>another program has put another file in the place of this library; nothing was overwritten</source>
      <translation>다른 프로그램이 이 라이브러리 자리에 다른 파일을 넣었습니다. 덮어쓴 것은 없습니다</translation>
    </message>
    <message>
      <source>from elsewhere</source>
      <translation>다른 곳에서 온 것</translation>
    </message>
    <message>
      <source>from this window</source>
      <translation>이 창의 것</translation>
    </message>
    <message>
      <source>{path} is open in another window or program; here it can only be read</source>
      <translation>{path}은(는) 다른 창이나 프로그램에서 열려 있어 여기서는 읽기만 할 수 있습니다</translation>
    </message>
    <message>
      <source>the file is empty; save the article again, or paste its text</source>
      <translation>파일이 비어 있습니다. 기사를 다시 저장하거나 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>this is not a text but a binary file</source>
      <translation>텍스트가 아닌 바이너리 파일입니다</translation>
    </message>
    <message>
      <source>the file's time</source>
      <translation>파일 시각</translation>
    </message>
    <message>
      <source>this Word file is protected by a password, or older than .docx; save it as .docx or text</source>
      <translation>암호로 보호되었거나 .docx 이전 형식의 Word 파일입니다. .docx나 텍스트로 저장하십시오</translation>
    </message>
    <message>
      <source>this Word file unpacks to more than 200 MB; paste the article's text instead</source>
      <translation>압축을 풀면 200MB가 넘는 Word 파일입니다. 기사 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>this Word file holds no text; paste the article's text instead</source>
      <translation>Word 파일에 본문이 없습니다. 기사 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>this Word file is damaged or cut off; get it again, or paste its text</source>
      <translation>Word 파일이 손상되었거나 잘렸습니다. 다시 받거나 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>this Word file is damaged, or no Word file; get it again, or paste its text</source>
      <translation>Word 파일이 손상되었거나 Word 파일이 아닙니다. 다시 받거나 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>when the file was made</source>
      <translation>파일이 만들어진 날</translation>
    </message>
    <message>
      <source>this mail holds no text; paste the article instead</source>
      <translation>메일에 본문이 없습니다. 기사를 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>this web archive holds no page, or is cut off; save the page again</source>
      <translation>웹 보관 파일에 페이지가 없거나 잘렸습니다. 페이지를 다시 저장하십시오</translation>
    </message>
    <message>
      <source>the mail's date</source>
      <translation>메일 날짜</translation>
    </message>
    <message>
      <source>when the page was saved</source>
      <translation>페이지를 저장한 날</translation>
    </message>
    <message>
      <source>no article was found on this page; paste its text instead</source>
      <translation>페이지에서 기사를 찾지 못했습니다. 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>the page's address</source>
      <translation>페이지 주소</translation>
    </message>
    <message>
      <source>a date on the page</source>
      <translation>페이지에 있는 날짜</translation>
    </message>
    <message>
      <source>last changed</source>
      <translation>마지막 수정</translation>
    </message>
    <message>
      <source>the page's own date</source>
      <translation>페이지에 명시된 날짜</translation>
    </message>
    <message>
      <source>this PDF holds pictures of pages, no text; have its text recognised first, or type it</source>
      <translation>본문 없이 쪽 그림만 있는 PDF입니다. 먼저 문자 인식을 하거나 직접 입력하십시오</translation>
    </message>
    <message>
      <source>this PDF is damaged or cut off; get it again, or paste its text</source>
      <translation>PDF가 손상되었거나 잘렸습니다. 다시 받거나 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>when the PDF was made</source>
      <translation>PDF가 만들어진 날</translation>
    </message>
    <message>
      <source>this PDF is protected by a password; save it without one, or paste its text</source>
      <translation>암호로 보호된 PDF입니다. 암호 없이 저장하거나 본문을 붙여 넣으십시오</translation>
    </message>
    <message>
      <source>given by the user</source>
      <translation>사용자 지정</translation>
    </message>
    <message>
      <source>this is a folder; drop the articles in it instead</source>
      <translation>폴더입니다. 안에 있는 기사를 끌어다 놓으십시오</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>본문이 비어 있습니다</translation>
    </message>
    <message>
      <source>the file's name</source>
      <translation>파일 이름</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>발신 일자</translation>
    </message>
  </context>
</TS>
