<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation>약어가 들어 있는 {file} 파일이 손상되었습니다. {kept} 이름으로 따로 보관했으며, 양식의 약어는 계속 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation>약어가 들어 있는 {file} 파일이 손상되었습니다({detail}). 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation>{file} 파일에 쓸 수 없습니다: {detail}. 여기 보이는 내용은 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation>{file} 파일은 약어 목록이 아닙니다. 텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation>{file} 파일은 약어 목록으로 쓰기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file} 파일을 읽을 수 없습니다: {detail}.</translation>
    </message>
</context>
<context>
    <name>AbbreviationsEditor</name>
    <message>
        <source>Abbreviations</source>
        <translation>약어</translation>
    </message>
    <message>
        <source>A short form, typed as a word of its own, becomes the long one at the next space or mark.</source>
        <translation>짧은 형태를 한 단어로 입력하면 다음 빈칸이나 문장 부호에서 긴 형태로 바뀝니다.</translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation>짧은 형태나 긴 형태 찾기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>양식대로</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>약어 %Ln개를 읽었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>이해할 수 없어 제외한 줄 %Ln개({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation>약어.csv</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file}에 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>쓸 수 없는 약어가 %Ln개 있습니다({which}). 고치거나 제거하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation>내 약어로 대체됨</translation>
    </message>
    <message>
        <source>From the form</source>
        <translation>양식에서 옴</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>직접 바꿈</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>아직 완성되지 않음</translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation>짧은 단어 하나여야 함</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>짧은 형태</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>긴 형태</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation>진행 순서</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>진행 순서</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>1분 줄이기</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>1분 늘리기</translation>
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
        <source>Leave out, or take up again</source>
        <translation>건너뛰기 또는 되살리기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>모두 %Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation>{minutes} · {late}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>진행 순서에 추가</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>시간 조정</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>removing from the agenda</source>
        <translation>진행 순서에서 제거</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>쓴 시간</translation>
    </message>
    <message>
        <source>{planned} + {given}</source>
        <translation>{planned} + {given}</translation>
    </message>
    <message>
        <source>{planned} − {taken}</source>
        <translation>{planned} − {taken}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>the time of an item</source>
        <translation>항목의 시간</translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation>항목의 이름</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>진행 순서의 차례</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation>발표자의 답장</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>답변 기록</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>발표자 선택</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>수정 요청함</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>아직 답변 없음</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>요청하지 않음</translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation>보낸 사람 {name} {address}: {subject}</translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation>내용을 읽고 선택하세요.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>발표자의 말</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was typed is being saved</source>
        <translation>입력한 내용을 저장하는 중입니다</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>The e-mail with {title} needs a look</source>
        <translation>{title} 이메일을 살펴봐야 합니다</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>보고서 열기</translation>
    </message>
</context>
<context>
    <name>AssignFrame</name>
    <message>
        <source>Who</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation>새 보고서</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation>예시 세션 써 보기</translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation>포럼 일정표가 양식을 대신 채워 줍니다. 일정표를 열거나 그 파일을 이 페이지에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>일정표 열기…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation>막대로 접기</translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>왼쪽에 고정</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>오른쪽에 고정</translation>
    </message>
    <message>
        <source>Undock</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>발표자용 화면</translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation>화상 회의 옆에</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>전체 창으로 돌아가기</translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation>막대: {title}</translation>
    </message>
</context>
<context>
    <name>BurstPicker</name>
    <message>
        <source>Choose the best picture</source>
        <translation>가장 좋은 사진 선택</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>{seconds}초 후</translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation>{seconds}초 후, 보고서에 있음</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>이 사진 쓰기</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>흐림 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>가로 {left}~{right}%, 세로 {top}~{bottom}%</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>사진 내용</translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation>사진을 볼 수 없는 사람을 위해 사진 내용을 글로 적기</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>바뀐 세션 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>새 세션 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>없어진 세션 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation>내 세션이었음</translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation>보고서는 그대로 둠</translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation>보고서에도 반영됨</translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation>보고서에 이미 반영됨</translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation>식별자만 다름</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>The session and its clock</source>
        <translation>세션과 시계</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>세션 시간</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is running</source>
        <translation>흐르는 발언 시간 없음</translation>
    </message>
    <message>
        <source>Time is running: {name}</source>
        <translation>발언 시간 시작: {name}</translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation>보고서 마감 {span} 지남</translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation>보고서 마감까지 {span}</translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message>
        <source>Floor</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>{line} ({task})</source>
        <translation>{line} ({task})</translation>
    </message>
    <message>
        <source>{line} — {speaker}</source>
        <translation>{line} — {speaker}</translation>
    </message>
    <message>
        <source>{line} — {speaker}, {time}</source>
        <translation>{line} — {speaker}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation>“{heading}” 열의 내용</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation>보고서 열기</translation>
    </message>
    <message>
        <source>Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation>보고서 (*.rapport *.pdf *.json);;작성된 양식 (*.txt *.md);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation>포럼 일정표 열기</translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>일정표 (*.ics *.xml *.json *.csv *.tsv *.xlsx);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation>발표자의 답장 열기</translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation>이메일 (*.eml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>찾을 위치:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>파일 형식:</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>사회자</translation>
    </message>
    <message>
        <source>an even share</source>
        <translation>똑같이 나눔</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation>사진에서 알아볼 수 없게 해 달라고 요청함</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation>배정 시간</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>발표자 제거</translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation>{name} 님의 메모는 보존됩니다. 어디로 옮길까요?</translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation>메모를 옮길 곳</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation>사진 단축키</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation>화상 회의가 앞에 있을 때에도 사진을 찍을 단축키를 누르세요.</translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation>사진 속 인원</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>카메라 켬</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation>{host}에서 {user}의 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>버전 이름</translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation>예: 사회자와 합의함</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>bringing together</source>
        <translation>합치기</translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>No report is open. Your reports are as they were.</source>
        <translation>열려 있는 보고서가 없습니다. 보고서는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation>마지막에 쓴 말이 아직 디스크에 저장되지 않았습니다. Rapporteur가 보관하며 다시 시도합니다. “저장됨”이 보일 때까지 창을 닫지 마세요.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation>메모는 안전합니다. 입력한 내용은 모두 {folder} 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation>메모는 안전합니다. 입력한 내용은 모두 {working}에 있습니다.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation>메모는 안전합니다. 입력한 내용은 모두 {working}에 있습니다. 보고서 파일은 {file}입니다.</translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation>{name} - {time} 사본</translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation>사본을 저장했지만 마지막에 입력한 내용은 들어 있지 않습니다. 창을 닫기 전에 그 내용을 복사해 두세요.</translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation>사본을 저장했습니다. 창은 아직 열려 있습니다.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation>지난번에 Rapporteur가 예기치 않게 종료되었습니다</translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation>{time}까지 입력한 내용은 모두 보고서에 있습니다.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>예기치 않은 문제가 생겼습니다</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation>사본 저장 후 닫기</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>계속 진행</translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation>Rapporteur에 예기치 않은 문제가 생겼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>Rapporteur에 예기치 않은 문제가 지금까지 %Ln번 생겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation>계속 진행해도 됩니다. 다시 생기면 사본을 저장하고 Rapporteur를 새로 시작하세요. 사본은 보고서 파일 옆에 저장됩니다.</translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation>계속 진행해도 됩니다. 다시 생기면 Rapporteur를 닫고 새로 시작하세요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Not understood</source>
        <translation>이해할 수 없음</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>아직 비어 있음</translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation>날짜로 이해할 수 없습니다. 2021년 10월 7일이나 2021-10-07처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation>시각으로 이해할 수 없습니다. 21:30이나 21:30-22:10처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation>시간대가 아닙니다. Europe/Madrid처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation>여기서 아는 언어가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>일반 텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation>JSON, 다시 불러오기용 (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} 쓰는 중…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>취소되었습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>PDF에 표시할 수 없는 문자: {characters}</translation>
    </message>
    <message>
        <source>PDF written: {file}</source>
        <translation>PDF를 저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>일반 텍스트에는 그림이 없어 사진 %Ln장이 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>사진 %Ln장을 읽을 수 없어 설명만 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>Word의 목록은 아홉 단계까지입니다. 더 깊은 줄 %Ln개는 마지막 단계에 조금 더 들여 놓았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters are not text, so the report itself is not inside, and cannot be taken out of the PDF.</source>
        <translation>텍스트가 아닌 문자가 있어 보고서 자체가 PDF 안에 들어 있지 않으며 꺼낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Pictures of an earlier export are still in {folder}, because they could not be removed.</source>
        <translation>이전에 내보낸 그림을 지울 수 없어 {folder}에 아직 남아 있습니다.</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - 사본</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation>보고서 (*.rapport)</translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation>사본을 저장했습니다: {file}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation>일정표에서 검색</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 세션</translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation>별표 한 세션만</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>기록자</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>모든 회의실</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>모든 트랙</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation>모든 기록자</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>보고서에서 찾기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count}개 중 {at}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>대문자와 소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>온전한 단어</translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation>더 긴 단어 속은 찾지 않음</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>악센트</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>é와 e 구분</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>찾기만</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>%Ln개 바꿈</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place}: 비어 있음</translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation>{place}: 이해할 수 없음</translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation>{place}: {words}단어, {limit}단어 이상이어야 함</translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation>{place}: {words}단어, {limit}단어 이하여야 함</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>가져온 양식에서 맞는 자리가 없는 줄 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation>{person}: 적힌 내용이 없음</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>사진이 없음</translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation>“{written}”: “{name}”의 오기일 수 있습니다. 같은 이름인가요?</translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation>“{written}”, “{name}”: 거의 같은 이름</translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation>“{name}”: 아직 이름이 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>%Ln명이 알아볼 수 없게 해 달라고 요청했으나 사진에 흐리게 한 곳이 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>비공개 줄 %Ln개가 빠집니다</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has “{name}”: it will be a box in the PDF</source>
        <translation>“{name}”: 글꼴이 없어 PDF에 네모로 나타남</translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation>“{written}”에서 {name} 님이 드러날 수 있음</translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation>“{written}”에서 누구인지 드러날 수 있음</translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation>“{written}”에서 소속이 드러날 수 있음</translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation>사진에 흐리게 한 곳이 없음</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation>보내기 전에 살펴볼 것</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>빠진 것이 없습니다</translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation>양식에서 요구함</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>살펴볼 만함</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>Glances</name>
    <message>
        <source>{used} of {allowed}</source>
        <translation>{used} / {allowed}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>발언 중</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>+{time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation>마무리할 시간</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln일 후 시작</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>시작까지</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>휴식 경과</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>세션이 끝났습니다</translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation>세션 종료까지</translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation>세션 시작 후</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation>로그 폴더</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>로그는 {folder}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation>Rapporteur 안내서</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>이 페이지에서 찾기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>안내서 페이지</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>HotkeyDesk</name>
    <message>
        <source>Take the group photo</source>
        <translation>단체 사진 찍기</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>{key} 사용</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation>이 데스크톱에서는 프로그램이 전용 단축키를 가질 수 없습니다</translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation>새 단축키를 누르세요</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation>단체 사진 찍기, 어느 프로그램에서나</translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation>{key} 단축키는 다른 프로그램에서 쓸 수 없습니다. Ctrl이나 Alt와 함께 글자, 숫자 또는 기능 키를 고르세요.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation>{key} 키는 글을 쓸 때 필요합니다. Ctrl이나 Alt와 함께 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation>{key}  다른 명령: {commands}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>쓰이는 곳</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>명령이나 단축키 찾기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>단축키 없음</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation>{key} 단축키가 여러 명령에 쓰입니다: {commands}.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>단축키 %Ln개가 더 그렇습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>No command and no key has this.</source>
        <translation>해당하는 명령이나 단축키가 없습니다.</translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation>명령 또는 단축키</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. The palette finds all that can be done, by its name.</source>
        <translation>다른 키는 설정에서 고릅니다. 팔레트에서는 할 수 있는 모든 일을 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>누가 말하는지</translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation>세션과 진행 순서</translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation>메모의 표시</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation>사진, PDF, 이메일</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>다른 프로그램이 앞에 있을 때</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>단체 사진 찍기</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Import abbreviations</source>
        <translation>약어 가져오기</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>목록 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation>약어 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>표 (*.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation>여기에 한 줄에 하나씩 쓰세요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
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
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>다음 시작부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>프로그램 글꼴</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation>각 줄을 쓰기 시작한 시각 표시</translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation>“우리는 지역 협동조합에서 구매합니다.” 시장이 말합니다. 1234</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>전체 크기</translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation>메모 글꼴</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>메모 글자 크기</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>처음부터 TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation>없음: 이 컴퓨터에 있는 서버일 때만</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>비밀번호로</translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation>명령에서 얻은 토큰으로 (OAuth 2)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>바꾸지 않음</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>비밀번호를 시스템 키링에 보관</translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation>나에게도 사본 보내기</translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation>계정이 있으면 여기서 보고서를 보냅니다. 계정이 없으면 메일 프로그램에서 이메일이 열립니다.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>내 이메일 주소</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>이 계정 잊기</translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation>이 메일 서비스는 이 프로그램 전용으로 만든 비밀번호(앱 비밀번호)를 요구합니다. 계정 설정에서 만들어 아래에 입력하세요.</translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation>이 메일 서비스에서는 프로그램이 더는 비밀번호로 로그인할 수 없습니다. 비워 두고 메일 프로그램으로 보고서를 보내거나 토큰을 쓰세요.</translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation>이 메일 서비스는 전용 Bridge 프로그램이 이 컴퓨터에서 실행 중이어야 합니다.</translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation>서버 이름은 추측한 것입니다. 정확한 이름은 메일 서비스의 도움말에 있습니다.</translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation>먼저 이메일 주소와 서버 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>{host}에 로그인하는 중…</translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation>잘 됩니다. {host}에서 {user} 계정으로 보낼 수 있습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation>대기 중, {time}에 다시 시도</translation>
    </message>
    <message>
        <source>Not sent, and no longer tried by itself</source>
        <translation>보내지 못했으며, 더 이상 자동으로 시도하지 않습니다</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>발송 대기 중</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>서버에 연결하는 중…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>보내는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>{time}에 보냈으나 수신자 %Ln명에게는 보내지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>{time}에 보냄</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation>도착했는지 알 수 없음</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation>메시지를 보내는 도중에 연결이 끊겼습니다. 다시 보내기 전에 수신자에게 물어보거나 보낸 편지함을 확인하세요.</translation>
    </message>
    <message>
        <source>There is no account to send it from. Set one up in the settings, and it goes.</source>
        <translation>보낼 계정이 없습니다. 설정에서 계정을 만들면 보내집니다.</translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation>{address}: 서버가 받았습니다. {said}</translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation>{address}: 거부되었습니다. {said}</translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation>{address}: 알 수 없습니다. {said}</translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation>{address}: 대기 중입니다. {said}</translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation>{sentence} 서버의 응답: {said}</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>이 컴퓨터가 인터넷에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation>{host}라는 서버가 없습니다. 이름과 인터넷 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation>{host}의 {port} 포트가 응답하지 않습니다. 포트와 인터넷 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation>{host}의 {port} 포트에 메일 서버가 없습니다. 보통 465번이나 587번 포트를 씁니다.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation>{host}의 {port} 포트에서 응답한 것은 메일 서버가 아닙니다. 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation>{host}의 {port} 포트는 다른 보안 방식을 씁니다. TLS는 465번, STARTTLS는 587번 포트입니다.</translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation>{host}의 {port} 포트는 보안 연결을 제공하지 않아 아무것도 보내지 않았습니다. 465번 포트의 TLS를 써 보세요.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation>{host}의 인증서가 다른 서버의 것입니다. 메일 서비스에서 알려 준 이름을 쓰세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation>이 컴퓨터가 신뢰하는 기관 가운데 {host}의 신원을 보증하는 곳이 없습니다. 아무것도 보내지 않았습니다. 서버 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation>{host}의 인증서가 만료되었거나 이 컴퓨터의 시계가 맞지 않습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation>{host}에 보안 연결을 맺지 못했습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation>{user}의 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation>{host}에서 이 사용자 이름과 비밀번호를 받지 않습니다({user}).</translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation>{host}에는 이 프로그램용 비밀번호가 필요합니다. 계정 설정에서 앱 비밀번호를 만들어 원래 비밀번호 대신 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation>{host}에서는 프로그램이 비밀번호로 로그인할 수 없습니다. 토큰을 쓰거나 메일 프로그램으로 보고서를 보내세요.</translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation>{user}의 토큰을 주어야 할 명령이 실패했습니다.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation>{host}에서 제공하는 로그인 방식 가운데 여기서 아는 것이 없습니다.</translation>
    </message>
    <message>
        <source>It was written for another account than {address}. Set that account up again, or cancel it and write it anew.</source>
        <translation>{address} 이(가) 아닌 다른 계정으로 쓴 메시지입니다. 그 계정을 다시 설정하거나, 취소하고 새로 쓰세요.</translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation>{host}에서 {address} 주소로는 보낼 수 없습니다. 내 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation>{host}에서 어떤 수신자도 받지 않습니다. 수신자 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation>메시지가 {host}에서 받기에는 너무 큽니다. 사진을 줄여 보세요.</translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation>{host}에서 다룰 수 없는 글자가 든 주소가 있습니다.</translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation>{host}에서 나중에 다시 시도하라고 합니다.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host}에서 메시지를 받지 않습니다.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation>아무것도 보내기 전에 {host} 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation>메시지를 보내는 도중에 {host} 연결이 끊겼습니다.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation>새 보고서</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>일정표 열기…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>최근 보고서</translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation>보고서 자료집…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
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
        <source>Set up…</source>
        <translation>설정하기…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation>사진 단축키…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>단축키…</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>로그 폴더 보기</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Rapporteur 정보</translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation>Rapporteur {version}
세션 기록자의 한 시간을 창 하나에.
MIT 라이선스.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Both versions are kept.</source>
        <translation>두 버전 모두 보존됩니다.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>사진을 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>Width of the pages</source>
        <translation>페이지 너비</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>다른 형식으로 내보내기…</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>페이지 미리 보기</translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation>보고서 파일 보기</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>이력…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>이 버전에 이름 붙이기…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>단체 사진 찍기</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF 내보내기</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>이메일…</translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation>보낸 메일과 대기 메일…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation>발언 시간 멈추기</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>발표자 추가</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>창의 이전 부분</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>단축키…</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>약어…</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>이동 또는 실행…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation>{number}번 발표자로 이동</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>청중으로 이동</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>양식 언어</translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation>다시 알리지 않습니다</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation>{title} – Rapporteur</translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation>양식 언어</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation>그 버전은 옆에 보관됩니다: {file}</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation>{file} 파일이 다른 곳에서 바뀌었습니다</translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation>두 버전이 다시 하나가 되었습니다</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>사진을 저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation>이 버전을 {name} 이름으로 보관했습니다</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>실행 취소할 것이 없습니다</translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation>열기 전의 보고서는 이력에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln단어, {time}에 마지막으로 저장된 뒤 프로그램이 예기치 않게 종료되었습니다. {name} 님의 시간은 계속 흘렀습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln단어, {time}에 마지막으로 저장된 뒤 프로그램이 예기치 않게 종료되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>복구됨</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>맞는 자리가 없는 줄 %Ln개를 보관했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>맞는 자리가 없는 줄</translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation>가져온 양식의 다음 줄들은 어느 부분에도 속하지 않습니다:

{lines}</translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation>마지막 변경 내용을 디스크에 쓰지 못했습니다. 닫으면 사라집니다.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>그래도 닫기</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation>두 버전 합치기 – Rapporteur</translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation>두 버전이 다르면 양쪽의 줄을 모두 남기고, 날짜나 이름은 내 것을 남깁니다. 원하는 곳은 다르게 고르세요. 두 버전 모두 이력에 남습니다.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>두 버전이 같습니다.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>이 버전</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>다른 버전</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>다른 것</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation>그사이 보고서가 바뀌었습니다. 다시 한번 살펴보세요.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation>이름, 소속</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation>줄을 위로 이동</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>줄을 아래로 이동</translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation>줄 아래 내용 접기</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>펼치기</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>모두 펼치기</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>줄 삭제</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>담당자와 기한…</translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation>다음 맞춤법 의심 단어</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>단어 완성</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>글자만 붙여넣기</translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation>모르는 목소리</translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation>발표자별 또는 시간순</translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation>시각 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>표시: {mark}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation>{key} 키를 눌러 여기에 쓰기</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation>모르는 목소리</translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation>메모 순서</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation>{file} 파일은 답장입니다. 먼저 해당 보고서를 열고 나서 답장을 여세요.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>읽을 수 있는 내용 복구</translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation>Rapporteur가 보관한 {file} 사본이 손상되었습니다</translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation>따로 보관해 두었습니다. 지금 보이는 것은 파일의 내용이며, 사본에 더 새로운 내용이 있었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation>내 버전은 옆에 보관됩니다: {file}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>사본 열기</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>그래도 열기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>%Ln개 부분을 읽을 수 없었거나 이전 상태로만 읽었습니다. 손상된 파일은 그대로 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation>모든 내용을 읽었습니다. 손상된 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Recovered from {file}</source>
        <translation>{file}에서 복구됨</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent and waiting</source>
        <translation>보낸 메일과 대기 메일</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation>아직 보낸 메일이 없습니다. 보낸 메일은 도착할 때까지 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation>거부한 수신자에게 다시 보내기</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>도착함</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>다시 보내기</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>level {level}</source>
        <translation>{level}단계</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>이동 또는 실행</translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation>표시한 줄</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation>발표자, 줄 또는 명령</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation>표시한 줄</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>{key} {group}</source>
        <translation>{key} {group}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>still empty</source>
        <translation>아직 비어 있음</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>맞는 자리가 없는 줄</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>양식 언어</translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation>제출한 판</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation>확인: {name}</translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation>메모: 청중</translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation>메모: {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>이름 {number}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>소속 {number}</translation>
    </message>
</context>
<context>
    <name>PhotoCounting</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>참가자 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{participants}, %Ln with video</source>
        <translation>
            <numerusform>{participants}, 카메라 켬 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>꽤 확실함</translation>
    </message>
    <message>
        <source>please check it</source>
        <translation>확인하세요</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>고치기…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>참가자</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation>{count}초 뒤 촬영</translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation>사진에 추가했습니다</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>다시 찍기</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>다른 화면 찍기</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>%Ln장 비교…</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>사진을 찍었습니다</translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation>창 선택…</translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation>화면 일부 찍기…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation>권한 설정 열기</translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation>데스크톱에 요청…</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Photo – Rapporteur</source>
        <translation>사진 – Rapporteur</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>흐리게</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>기울기 맞추기</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>전체 사진</translation>
    </message>
    <message>
        <source>cropping</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>모든 이름 흐리게</translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation>흐림 제거</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>영구 적용…</translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation>파일에서 흐림을 영구 적용…</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>사진을 저장했습니다: {file}</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>사진을 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation>흐림을 영구 적용했습니다</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation>Ctrl과 휠, 또는 +와 −로 사진을 키우거나 줄입니다.</translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation>남길 부분을 끌어서 테두리로 두르세요. 화살표 키로 옮기고, Shift와 함께 누르면 크기가 바뀝니다.</translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation>얼굴이나 이름 위를 끄세요. 흐림을 제거하려면 클릭하고 Delete를 누르세요. 키보드: Insert로 만들고, Space로 다음으로 가고, 화살표 키로 옮기고, Shift와 함께 크기를 바꿉니다.</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>straightening</source>
        <translation>기울기 맞추기</translation>
    </message>
    <message>
        <source>blurring</source>
        <translation>흐리게 하기</translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation>흐림 제거</translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation>이름을 찾지 못했습니다. 이름마다 그 위를 끄세요.</translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation>JPEG, 작음 (*.jpg *.jpeg);;PNG, 손실 없음 (*.png)</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>사진 저장</translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation>흐림 영구 적용</translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation>이 사진에서 흐리게 한 부분이 보고서 파일, 이력, 실행 취소 내용에서 완전히 제거됩니다. 보고서에서 제거한 사진도 이력에서 사라집니다. 전에 만든 파일 사본에는 모두 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation>영구 적용</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation>사진 찍기 전에 3, 2, 1 세기(나에게만 보임)</translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation>2초 동안 다섯 장을 찍어 가장 좋은 사진 남기기</translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation>사진을 찍을 때 작은 딸깍 소리</translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation>새 사진의 인원 세기</translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation>JPEG: 작고, 눈으로는 차이가 없음</translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation>PNG: 손실이 없지만 몇 배 더 큼</translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation>사진 저장 형식</translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation>첫 사진은 바로 보고서에 들어갑니다. 나머지는 보고서를 닫을 때까지 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation>사진을 찍는 단축키는 단축키 페이지 맨 위에 있습니다.</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation>창 선택…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>다른 방법</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>화면 일부…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>아직 사진이 없습니다.</translation>
    </message>
    <message>
        <source>Photo, {details}</source>
        <translation>사진, {details}</translation>
    </message>
    <message>
        <source>{time} · {width}×{height}</source>
        <translation>{time} · {width}×{height}</translation>
    </message>
    <message>
        <source>{time} · {count}</source>
        <translation>{time} · {count}</translation>
    </message>
    <message>
        <source>{page}/{pages} · {label}</source>
        <translation>{page}/{pages} · {label}</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %Ln participant(s)</source>
        <translation>
            <numerusform>{time}, 참가자 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>{details}, page {page} of {pages}</source>
        <translation>{details}, {pages}페이지 중 {page}페이지</translation>
    </message>
    <message>
        <source>Look at it and edit it	Enter</source>
        <translation>보기 및 편집	Enter</translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation>왼쪽으로 회전	L</translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation>오른쪽으로 회전	R</translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation>사진 속 인원…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>다시 찍기</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>복사	Ctrl+C</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>제거	Del</translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation>사진 제거</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation>사진 이동</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>사진 %Ln장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} · %Ln participant(s)</source>
        <translation>
            <numerusform>{photos} · 참가자 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>페이지 미리 보기</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>페이지를 배치하는 중…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>창 너비에 맞춤</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>미리 보기 닫기</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}페이지 중 {page}페이지</translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation>보고서에 한 페이지에 들어가지 않는 것이 있어 페이지가 최신이 아닙니다. 보고서는 안전합니다. 너무 큰 것을 줄이세요.</translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation>프로그램의 글꼴을 읽을 수 없어 페이지가 최신이 아닙니다. 보고서는 안전합니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation>페이지를 만들지 못해 최신이 아닙니다. 보고서는 안전합니다. 다음에 바꾸면 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}페이지 중 {page}페이지</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Forget this programme?</source>
        <translation>이 일정표를 잊을까요?</translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation>{title} 일정표가 더는 여기에 보이지 않습니다. 일정표에서 시작한 보고서는 남습니다.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation>더 새로운 일정표</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>보고서 %Ln개에 반영했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation>더 새로운 일정표를 사용합니다</translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation>일정표 열기 – Rapporteur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation>일정표의 시간대</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>시간대가 없는 시각의 기준</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보여 줄 내용</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>읽지 못한 것</translation>
    </message>
    <message>
        <source>Use this programme</source>
        <translation>이 일정표 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation>“{name}” 시간대는 없습니다. 도시를 입력하거나 목록에서 고르세요.</translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation>이대로는 세션을 읽을 수 없습니다. 각 열의 내용을 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>세션 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{days}간 {sessions}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation>비슷한 시트 모두</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>읽지 못한 것 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>변경 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>일정표</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>모든 세션 보기</translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation>아직 내 세션이 없습니다. 세션의 별표를 클릭하거나 M을 누르면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation>이 일정표에는 세션이 없습니다.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>조건에 모두 맞는 세션이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>내 세션 %Ln개가 겹칩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>보고서 열기</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>보고서 시작</translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation>양식을 골라 보고서 시작</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 세션</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>일정표 열기…</translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation>이 일정표 잊기…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{time} ({own_time} here)</source>
        <translation>{time} (내 시간대 {own_time})</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>시각 없음</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>오늘 · {day}</translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation>읽을 수 있는 세션이 아님</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation>날짜를 이해할 수 없음</translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation>시각을 이해할 수 없음</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>알 수 없는 시간대</translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation>길이를 이해할 수 없음</translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation>반복을 이해할 수 없음</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>끝이 시작보다 빠름</translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation>두 세션의 식별자가 같음</translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation>파일이 여기서 너무 일찍 끝남</translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation>어딘가: {trouble}</translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation>{line}번째 줄: {trouble}</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– 사용하지 않음 –</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
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
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>사회자</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>기록자</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>주최자</translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation>{field}: {difference}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name} 빠짐</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name} 추가</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation>{title} (읽기 전용) – Rapporteur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>사본 열기</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>화면 일부 선택</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the one that is drawn, Escape leaves.</source>
        <translation>끌어서 사각형을 그리거나 화살표 키로 옮기세요. Shift와 함께 누르면 크기가 바뀝니다. Enter를 누르면 그린 부분을 찍고, Escape를 누르면 나갑니다.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>그린 것이 없음</translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>가로 {left}~{right}%, 세로 {top}~{bottom}%</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분 뒤에</numerusform>
        </translation>
    </message>
    <message>
        <source>Never remind me of this</source>
        <translation>다시 알리지 않기</translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation>세션이 곧 시작됩니다</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>%Ln분 뒤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>{name} 님, %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation>{name} 님의 시간이 초과되었습니다</translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation>{span} 초과</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation>모두에게 카메라를 켜 달라고 하세요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>아직 단체 사진을 찍지 않았습니다</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>세션 시간이 끝났습니다</translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation>보고서 마감까지 {span} 남았습니다</translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation>보고서 마감이 {span} 지났습니다</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5분</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>세션 끝내기</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>이메일…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>요청 문구 복사</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation>세션 시작 5분 전</translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation>발언 시간이 2분 남음</translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation>발언 시간 초과</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation>끝나기 5분 전에 모두에게 카메라를 켜 달라고 하기</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>아직 단체 사진을 찍지 않았습니다</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>세션 시간이 끝났습니다</translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation>보고서 마감</translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation>이 창 밖에서도 알리기</translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation>알림은 소리 없이 창에 표시됩니다. 하나하나 미룰 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>{where} · {title}</source>
        <translation>{where} · {title}</translation>
    </message>
    <message>
        <source>{line} ({details})</source>
        <translation>{line} ({details})</translation>
    </message>
    <message>
        <source>{title}: {state}. {details}</source>
        <translation>{title}: {state}. {details}</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>{date}에 엶</translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation>아직 폴더에 없음</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln단어 · {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>파일이 없음</translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation>이메일 작성됨</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation>초안: {place} 빠짐</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>초안: %Ln가지 빠짐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation>메일 프로그램에 이메일을 열었습니다</translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation>메일 프로그램을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation>이메일이 {file}에 준비되었습니다</translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation>받는 사람: {to}
제목: {subject}

{body}</translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation>새 메시지에 {file} 파일을 첨부하세요</translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation>수신자와 본문을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The letter itself still names somebody. Change its subject or text, or send it as it is.</source>
        <translation>편지 자체에 아직 이름이 있습니다. 제목이나 본문을 바꾸거나 그대로 보내세요.</translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation>이메일이 {folder}에 준비되었습니다</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>다시 보낼까요?</translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation>메시지가 이미 도착했을 수 있습니다. 받은 사람은 두 번 받게 됩니다.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation>보고서 보내기</translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation>이 판에 대해 알릴 내용</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>덧붙이는 글</translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation>이름 빼기(채텀하우스 룰)</translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation>계정 설정…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 사람</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation>양식의 문구 다시 쓰기</translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation>보내기 전에 살펴볼 것</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>다른 방법</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation>메일 프로그램에서 열기</translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation>PDF를 보이고 수신자와 본문 복사</translation>
    </message>
    <message>
        <source>{name} &lt;{address}&gt;</source>
        <translation>{name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>{address}</source>
        <translation>{address}</translation>
    </message>
    <message>
        <source>Your mail program</source>
        <translation>내 메일 프로그램</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation>{number}판이 됩니다.</translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation>이미 제출한 {number}판입니다.</translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation>더 작은 사진 사용: {size} 대신 {smaller}</translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation>메시지가 {size}이고 최대 {limit}까지만 받습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>메일 프로그램에서 열기</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation>이메일 주소가 아닙니다: {text}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation>지금 세션 시계 시작</translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation>휴식, 또는 휴식 뒤 계속</translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation>세션 종료 또는 계속</translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation>세션 5분 늘리기</translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation>세션 5분 줄이기</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>다음 순서</translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation>지금 발언자 1분 늘리기</translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation>지금 발언자 1분 줄이기</translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation>다음 순서 건너뛰기</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>진행 순서…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation>컴퓨터 시계가 {time} 앞당겨졌습니다</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation>컴퓨터 시계가 {time} 늦춰졌습니다</translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation>발표자의 시간은 따로 재므로 정확합니다. 남은 시간은 새 시각을 따릅니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation>세션 시계가 새로 시작합니다</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>시간 조정</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1분 늘리기</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5분 늘리기</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1분 줄이기</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>{command}	{key}</source>
        <translation>{command}	{key}</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Report begun</source>
        <translation>보고서 시작됨</translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation>{titles} 세션과 겹침</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>제목 없는 세션</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 세션</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up Rapporteur</source>
        <translation>Rapporteur 설정하기</translation>
    </message>
    <message>
        <source>Send from here, with my e-mail account</source>
        <translation>내 이메일 계정으로 여기서 보내기</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>내 정보</translation>
    </message>
    <message>
        <source>The key for the group photo</source>
        <translation>단체 사진 단축키</translation>
    </message>
    <message>
        <source>How to send the report</source>
        <translation>보고서를 보내는 방법</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>내 이메일 주소</translation>
    </message>
    <message>
        <source>Your name stands as rapporteur in new reports. Both stay on this computer until you send something.</source>
        <translation>이름은 새 보고서에 기록자로 들어갑니다. 무언가를 보내기 전까지 둘 다 이 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo of the meeting, also while the call is in front. Nothing else that you type in other programs is ever seen.</source>
        <translation>화상 회의가 앞에 있을 때에도 회의 사진을 찍을 단축키를 누르세요. 다른 프로그램에 입력하는 그 밖의 내용은 전혀 보지 않습니다.</translation>
    </message>
    <message>
        <source>Without an account the finished e-mail opens in your mail program, and you send it there. You can choose otherwise at any time in the settings.</source>
        <translation>계정이 없으면 완성된 이메일이 메일 프로그램에서 열리고, 거기서 보냅니다. 설정에서 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>모두 건너뛰기</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count}단계 중 {number}단계</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Add this line to the configuration of sway: {line}</source>
        <translation>sway 설정에 다음 줄을 추가하세요: {line}</translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation>Hyprland 설정에 다음 줄을 추가하세요: {line}</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation>데스크톱 설정에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>데스크톱 설정의 키보드, 바로 가기 키 보기 및 사용자 설정, 사용자 설정 바로 가기 키에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation>시스템 설정의 키보드, 단축키, 새로 추가, 명령 또는 스크립트에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>데스크톱 설정의 키보드, 프로그램 바로 가기 키에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>시스템 설정의 키보드, 단축키, 사용자 정의 단축키에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>데스크톱 설정의 키보드, 사용자 정의 단축키에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>제어판의 키보드 단축키에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation>데스크톱 설정의 입력 장치, 키보드, 키보드 단축키, 사용자 지정에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation>LXQt 설정의 단축키에서 {key} 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>그대로인 줄 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation>발표자에게 확인 요청…</translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation>발표자의 답변</translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation>{name} 님의 답변을 저장했습니다</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation>발표자마다 보고서에 적힌 자기 발언을 비공개 줄 없이 받고, 내용이 맞는지 확인을 요청받습니다.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>답변 기한(일)</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>답변 기록…</translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation>답장 열기…</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln명에게 요청</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation>이메일 주소가 필요합니다: {names}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation>발표자의 이메일 주소</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation>확인을 요청함</translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation>자기 부분에 동의함</translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation>동의했으나 그 뒤에 내용이 바뀜</translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation>수정을 요청함</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>아직 요청하지 않음</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>{day} 동의함</translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation>{day} 동의함, 그 뒤 바뀜</translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation>{day} 수정 요청함, 그 뒤 바뀜</translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation>{day} 수정 요청함</translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation>{day} 요청함, {due}까지 답변 없음</translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation>{day} 요청함, 답변 기한 {due}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>{day} 요청함</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>발표자 추가</translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation>발표자 추가</translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation>발표자 제거</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>시간 멈추기</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>시간 시작</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
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
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation>발표자 편집</translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation>발표자 이름 바꾸기</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>발언 중 · %Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>발언 중</translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation>질문, 채팅</translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation>사회자 · {affiliation}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>사회자</translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation>{text}, {said}</translation>
    </message>
    <message>
        <source>{allowed} allotted</source>
        <translation>배정 시간 {allowed}</translation>
    </message>
    <message>
        <source>{time} of {allowed}, over time</source>
        <translation>{allowed} 중 {time}, 시간 초과</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{allowed} 중 {time}</translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation>발표자 이동</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>On the screen {name}</source>
        <translation>{name} 화면에</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>발표자용 화면</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>다음: {name}</translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation>세션: {left}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Sessions or reports</source>
        <translation>세션 또는 보고서</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>첫 세션을 준비하세요</translation>
    </message>
    <message>
        <source>Three short steps: your name, the key for the group photo, how to send.</source>
        <translation>짧은 세 단계: 이름, 단체 사진 단축키, 보내는 방법.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>설정하기…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>모든 보고서에서 검색</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>이 단어가 모두 든 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation>쓰거나 연 보고서가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>How the report stands</source>
        <translation>보고서 상태</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>저장 상태</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>이메일…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln개 빠짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>빠진 것 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo  {key}</source>
        <translation>사진  {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>단체 사진 찍기</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF 내보내기</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>빠진 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation>단체 사진 찍기</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>다음 순서</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>전체 창으로 돌아가기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation>{time} ({over})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>다음: {name}</translation>
    </message>
</context>
<context>
    <name>TestShot</name>
    <message>
        <source>Take a test photo…</source>
        <translation>시험 사진 찍기…</translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation>시험 사진</translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation>여기서 사진을 찍을 수 있는지 세션 전에 확인합니다.</translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation>시험 사진을 찍는 중…</translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation>창 하나만 {seconds}초 만에 찍었습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation>회의 창이 보이지 않아 전체 화면을 {seconds}초 만에 찍었습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation>시스템 설정에서 Rapporteur의 화면 기록을 허용하세요. 그런 다음 시험 사진을 다시 찍으세요.</translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation>시험 사진을 다시 찍고, 데스크톱이 물으면 허용하세요.</translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation>회의를 열고 시험 사진을 다시 찍으세요. 그래도 안 되면 사진 메뉴의 “화면 일부…”를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation>회의가 보이게 한 뒤 다시 해 보세요. 화면 캡처는 언제든 보고서에 붙여넣을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation>{most}단어 중 {words}단어</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>History – Rapporteur</source>
        <translation>이력 – Rapporteur</translation>
    </message>
    <message>
        <source>Choose a version to see what differs from the report as it is now.</source>
        <translation>버전을 고르면 지금 보고서와 다른 점이 보입니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>이 버전에 이름 붙이기…</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>이력 잊기…</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>모두 복원</translation>
    </message>
    <message>
        <source>{when} · {what}</source>
        <translation>{when} · {what}</translation>
    </message>
    <message>
        <source>{version}: {details}</source>
        <translation>{version}: {details}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>오늘 {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>여기서 시작함</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>{file} 파일로 내보냄</translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation>{recipients}에게 보낼 이메일에 넣음</translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation>이메일에 넣음</translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation>{number}판으로 제출함</translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation>다른 곳에서 바뀐 {file} 파일을 열기 전의 내 버전</translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation>다른 곳에서 바뀜: {file}</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>이전 버전을 복원하기 전</translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation>다른 버전을 합치기 전</translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation>프로그램이 예기치 않게 종료된 뒤 복구됨</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>직접 작성</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>%Ln단어 늘어남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>%Ln단어 줄어듦</numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation>단어 수 그대로</translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation>보고서가 이 버전과 같습니다.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>이 부분 복원</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation>복원했습니다. 실행 취소나 이력으로 이전 내용을 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>이력 잊기</translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation>모든 이전 버전과 삭제한 글, 제거한 사진이 완전히 사라집니다. 보고서 파일에서도 다음에 쓸 때 사라집니다. 보고서 자체는 남습니다.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>잊기</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>종료</translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln일 후 시작</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>시작까지</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>휴식 경과</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} 초과</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>{day}, {start} {zone}</source>
        <translation>{day} {start} {zone}</translation>
    </message>
    <message>
        <source>{day}, {start}–{end} {zone}</source>
        <translation>{day} {start}–{end} {zone}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation>{name}: {allowed}에서 {time} 초과</translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation>{name}: {time} / {allowed}</translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation>{name}: {allowed} 중 {time}에 마침</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: 건너뜀</translation>
    </message>
    <message>
        <source>{name}: {start}–{end}</source>
        <translation>{name}: {start}–{end}</translation>
    </message>
    <message>
        <source>{name}: {allowed}</source>
        <translation>{name}: {allowed}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}</source>
        <translation>{name}: 예정 {planned}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}, taken {taken}</source>
        <translation>{name}: 예정 {planned}, 쓴 시간 {taken}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>{name}: %Ln분 늦게 끝날 예정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>쓴 시간</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>시작–끝</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>항목 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation>보고서 자료집</translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation>포럼 이름</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation>보고서대로</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation>폴더의 모든 보고서를 PDF 하나로 만듭니다. 표지와 차례, 날짜와 트랙별 세션, 인명 색인과 표시한 줄의 색인이 들어갑니다.</translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation>보고서가 든 폴더</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Programme, to list what is missing</source>
        <translation>빠진 보고서를 알려 줄 일정표</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation>자료집 만들기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>자료집 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation>“{title}” 세션의 보고서가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>{file}: 보고서 %Ln개, {pages}페이지.</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>PDF에 표시할 수 없는 문자: {characters}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation>{folder}에 읽을 수 있는 보고서가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Wayfinder</name>
    <message>
        <source>Floor</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>{mark} · {speaker}</source>
        <translation>{mark} · {speaker}</translation>
    </message>
</context>
<context>
    <name>WindowPicker</name>
    <message>
        <source>Choose the meeting&apos;s window</source>
        <translation>회의 창 선택</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>화면 일부…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation>창을 찾는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>{title} 창이 더는 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>{title} (minimised)</source>
        <translation>{title} (최소화됨)</translation>
    </message>
    <message>
        <source>{title}, of {program}, minimised</source>
        <translation>{title}, {program}, 최소화됨</translation>
    </message>
    <message>
        <source>{title}, of {program}, {width}×{height}</source>
        <translation>{title}, {program}, {width}×{height}</translation>
    </message>
    <message>
        <source>This window is minimised. Show it, and it can be taken.</source>
        <translation>이 창은 최소화되어 있습니다. 창을 열면 찍을 수 있습니다.</translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation>지금 고르는 창이 이제부터 이 세션에서 가장 먼저 쓰입니다.</translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation>여기서는 다른 프로그램의 창이 보이지 않습니다. 대신 화면 일부를 찍으세요.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>{file} 파일에 쓰지 못했습니다({problem}). 보고서는 안전합니다. 파일이 다른 곳에 열려 있으면 닫거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation>“{address}”: 이메일 주소가 아니어서 메시지를 보낼 수 없습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation>비밀번호를 시스템 키링에 보관하지 못했습니다({problem}). 프로그램이 끝날 때까지 기억합니다.</translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation>답장치고는 너무 큽니다. 내용을 직접 기록하세요.</translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation>이메일이 아닙니다. 메일 프로그램에서 답장을 .eml 파일로 저장한 뒤 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation>사진의 픽셀이 너무 많아 읽을 수 없습니다. 보고서에는 그대로 남습니다. 다른 프로그램에서 줄여 다시 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation>사진이 손상되어 읽을 수 없습니다. 보고서에는 그대로 남습니다. 다시 찍거나 제거하세요.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation>{file} 서식을 사용할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation>여기에 보관한 일정표가 손상되어 {file} 이름으로 따로 보관했습니다. 원래 파일에서 다시 여세요.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation>{file}에 있는 약어를 사용할 수 없습니다. 약어 없이 계속 입력합니다.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation>{file}에 있는 약어가 손상되어 {kept} 이름으로 보관했습니다. 약어 없이 계속 입력합니다.</translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation>내 단어를 {file}에 보관하지 못했습니다({problem}). 프로그램이 끝날 때까지만 쓰입니다.</translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation>더는 맞춤법을 검사하지 않습니다. 나머지는 전과 같이 작동합니다.</translation>
    </message>
    <message>
        <source>No report could be read from this file: {problem}. Nothing was changed.</source>
        <translation>이 파일에서 보고서를 읽을 수 없습니다: {problem}. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF ({problem}). Nothing was changed.</source>
        <translation>{file} 파일을 PDF로 읽을 수 없습니다({problem}). 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation>이 글에는 여기서 아는 양식의 이름표가 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation>UTF-8 일반 텍스트 파일이 아닙니다. 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation>{file} 파일을 읽거나 쓸 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation>예기치 않은 문제가 생겼습니다({error}). 메모는 안전합니다.</translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation>이 컴퓨터의 다른 Rapporteur가 이 보고서의 메시지를 보내고 있습니다. 여기서는 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation>이 보고서의 보낼 편지함은 더 새로운 Rapporteur에서 쓴 것입니다. 그대로 두었습니다. 여기서 보내려면 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation>이 메시지로는 더 이상 그렇게 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation>이 보고서의 보낼 편지함을 사용할 수 없어({detail}) 아무것도 보내지 않았습니다. 보고서는 안전하며, “메일 프로그램에서 열기”는 계속 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation>{file} 파일은 읽을 수 있는 일정표가 아닙니다. iCalendar, schedule.xml, schedule.json, CSV, XLSX 가운데 하나로 요청하세요.</translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation>{file} 파일에 제목 열이 없습니다. 일정표에는 ‘제목’ 열이 있어야 하고, 알려진 경우 날짜, 시작, 끝, 회의실, 발표자 열이 있습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation>{file} 파일을 텍스트로 읽을 수 없습니다. UTF-8로 저장한 뒤 다시 여세요.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation>{file} 파일이 손상되어 일정표로 읽을 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation>{file} 파일은 일정표로 쓰기에 너무 큽니다({detail}).</translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation>{file} 파일은 엔티티를 선언하거나 다른 파일을 요구하므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation>{file} 파일에 세션이 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation>{file} 파일은 Rapporteur 보고서가 아닙니다. 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation>{file} 파일은 더 새로운 Rapporteur에서 쓴 것입니다. 그대로 두었습니다. 열려면 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation>{file} 파일이 손상되었습니다({detail}). 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation>{file} 파일이 이 컴퓨터의 다른 Rapporteur 창에 이미 열려 있습니다. 파일에 마지막으로 저장된 내용을 읽거나 사본에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation>{who} 님이 {time}부터 {host}에서 {file} 파일을 열어 두었습니다. 마지막으로 저장된 내용을 읽거나 사본에 쓸 수 있습니다. 둘 다 쓰면 두 버전이 모두 보존됩니다.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation>그 버전은 더는 보관되어 있지 않습니다. 보고서는 그대로입니다.</translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation>이름 붙인 버전이 이미 {count}개 있습니다. 새로 이름을 붙이려면 먼저 다른 이름을 지우세요.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation>마지막 변경 내용이 아직 디스크에 없습니다: {detail}. 메모리에 보관하며 다시 시도합니다. 디스크 공간을 확보하고 창을 닫지 마세요.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation>{file} 파일에 쓰지 못했습니다: {detail}. 모두 Rapporteur의 자체 폴더에 안전하게 있습니다. 다른 곳에 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>{file} 파일을 열 수 없습니다: {detail}.</translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation>회의 창을 찾지 못했습니다. 회의를 열거나 창을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>회의일 수 있는 창이 %Ln개라 아직 사진을 찍지 않았습니다. 창을 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation>{file}의 회의 창 규칙을 사용할 수 없습니다. Zoom은 그래도 찾으며, 다른 회의는 직접 고르세요.</translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation>{title} 창이 최소화되어 있습니다. 창을 열고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>{title} 창이 더는 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation>사진이 온통 한 가지 색이라 저장하지 않았습니다. 시스템이 창을 읽지 못하게 했습니다.</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation>데스크톱의 대화 상자가 닫혀 사진을 찍지 않았습니다.</translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation>시스템이 Rapporteur가 화면을 읽지 못하게 합니다. 허용한 뒤 사진을 다시 찍으세요.</translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation>그 단축키로는 사진을 찍을 수 없습니다. Ctrl, Alt 또는 Meta와 글자, 숫자 또는 F1에서 F24 사이의 기능 키가 필요합니다. 메뉴에서 다른 단축키를 고르세요.</translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation>{key} 단축키는 다른 프로그램이 쓰고 있습니다. 사진 버튼은 작동하며, 메뉴에서 다른 단축키를 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation>이 데스크톱에서는 프로그램이 전용 단축키를 가질 수 없습니다. 사진 버튼은 작동합니다. 또는 데스크톱 설정에서 단축키를 rapporteur snap 명령에 지정하세요.</translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation>그 부분은 화면 밖에 있습니다.</translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation>여기서는 사진을 찍을 수 없습니다: {reason}</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>“{word}” 맞는 단어임</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>{command}	{key}</source>
        <translation>{command}	{key}</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>맞춤법을 검사할 언어</translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation>세션과 창의 언어를 따름</translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation>입력하면서 약어 펼치기</translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation>입력하면서 단어의 나머지 제안</translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation>맞춤법 검사 언어</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>약어…</translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation>세션, 양식, 창의 언어와 영어로 단어를 검사합니다.</translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation>이 언어들 가운데 하나에 있으면 맞는 단어입니다.</translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation>고른 언어가 없어 맞춤법을 검사하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>_EntryList</name>
    <message>
        <source>{text} ({hint})</source>
        <translation>{text} ({hint})</translation>
    </message>
</context>
<context>
    <name>_Face</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>E-mail address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>이름 없는 발표자</translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation>{name} 님에게 요청: {state}</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>{name} 님의 이메일 주소</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>_SpeakerView</name>
    <message>
        <source>Speakers</source>
        <translation>발표자</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Opens what can be done with the session</source>
        <translation>세션에서 할 수 있는 일을 엽니다</translation>
    </message>
    <message>
        <source>Session: {state}</source>
        <translation>세션: {state}</translation>
    </message>
</context>
</TS>
