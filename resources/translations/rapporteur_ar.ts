<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation>الملف ⁨{file}⁩ الذي يحوي مختصراتك تالف. وُضع جانبًا باسم ⁨{kept}⁩، ولا تزال مختصرات النموذج تعمل.</translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation>الملف ⁨{file}⁩ الذي يحوي مختصراتك تالف ({detail}). تُرك كما هو.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation>تتعذر الكتابة في ⁨{file}⁩: {detail}. ما تراه هنا لم يُفقد.</translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation>الملف ⁨{file}⁩ ليس قائمة مختصرات: إنه ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation>الملف ⁨{file}⁩ أكبر من أن يكون قائمة مختصرات.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>تتعذر قراءة ⁨{file}⁩: {detail}.</translation>
    </message>
</context>
<context>
    <name>AbbreviationsEditor</name>
    <message>
        <source>Abbreviations</source>
        <translation>المختصرات</translation>
    </message>
    <message>
        <source>A short form, typed as a word of its own, becomes the long one at the next space or mark.</source>
        <translation>الصيغة القصيرة، حين تُكتب كلمةً مستقلة، تتحول إلى الطويلة عند المسافة أو علامة الترقيم التالية.</translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation>البحث عن صيغة قصيرة أو طويلة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>كما في النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>تمت قراءة %Ln مختصر.</numerusform>
            <numerusform>تمت قراءة مختصر واحد.</numerusform>
            <numerusform>تمت قراءة مختصرين.</numerusform>
            <numerusform>تمت قراءة %Ln مختصرات.</numerusform>
            <numerusform>تمت قراءة %Ln مختصرًا.</numerusform>
            <numerusform>تمت قراءة %Ln مختصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>لم يُفهم %Ln سطر وتُرك ({lines}).</numerusform>
            <numerusform>لم يُفهم سطر واحد وتُرك ({lines}).</numerusform>
            <numerusform>لم يُفهم سطران وتُركا ({lines}).</numerusform>
            <numerusform>لم تُفهم %Ln أسطر وتُركت ({lines}).</numerusform>
            <numerusform>لم يُفهم %Ln سطرًا وتُركت ({lines}).</numerusform>
            <numerusform>لم يُفهم %Ln سطر وتُركت ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation>مختصرات.csv</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في ⁨{file}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>لا يمكن استخدام %Ln مختصر ({which}). يلزم التصحيح أو الإزالة.</numerusform>
            <numerusform>لا يمكن استخدام مختصر واحد ({which}). يلزم التصحيح أو الإزالة.</numerusform>
            <numerusform>لا يمكن استخدام مختصرين ({which}). يلزم التصحيح أو الإزالة.</numerusform>
            <numerusform>لا يمكن استخدام %Ln مختصرات ({which}). يلزم التصحيح أو الإزالة.</numerusform>
            <numerusform>لا يمكن استخدام %Ln مختصرًا ({which}). يلزم التصحيح أو الإزالة.</numerusform>
            <numerusform>لا يمكن استخدام %Ln مختصر ({which}). يلزم التصحيح أو الإزالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation>حلّ محله مختصرك</translation>
    </message>
    <message>
        <source>From the form</source>
        <translation>من النموذج</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>عدّلته أنت</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation>يجب أن يكون كلمة قصيرة واحدة</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>القصيرة</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>الطويلة</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>أقل بدقيقة</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>أكثر بدقيقة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Leave out, or take up again</source>
        <translation>تخطٍّ أو استعادة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>المجموع: %Ln دقيقة</numerusform>
            <numerusform>المجموع: دقيقة واحدة</numerusform>
            <numerusform>المجموع: دقيقتان</numerusform>
            <numerusform>المجموع: %Ln دقائق</numerusform>
            <numerusform>المجموع: %Ln دقيقة</numerusform>
            <numerusform>المجموع: %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation>{minutes} · {late}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>الإضافة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>زيادة الوقت أو إنقاصه</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>التخطي</translation>
    </message>
    <message>
        <source>removing from the agenda</source>
        <translation>الإزالة من جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المستغرق</translation>
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
        <translation>متخطى</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>‏{start}–{end}</translation>
    </message>
    <message>
        <source>the time of an item</source>
        <translation>وقت بند</translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation>اسم بند</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>ترتيب جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation>رد متحدث</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>تسجيل رد</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>اختيار متحدث</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>يطلب تعديلًا</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation>من {name} {address}: {subject}</translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation>اقرأ ما ورد فيه، ثم اختر.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was typed is being saved</source>
        <translation>يجري حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>The e-mail with {title} needs a look</source>
        <translation>الرسالة التي فيها {title} تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
</context>
<context>
    <name>AssignFrame</name>
    <message>
        <source>Who</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation>تجربة الجلسة النموذجية</translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation>برنامج المنتدى يملأ النموذج عنك. افتحه، أو أفلت ملفه على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>فتح البرنامج…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation>طيّ إلى شريط</translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>إرساء إلى اليسار</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>إرساء إلى اليمين</translation>
    </message>
    <message>
        <source>Undock</source>
        <translation>إلغاء الإرساء</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>عرض المتحدثين</translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation>بجانب المكالمة</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>العودة إلى النافذة كاملة</translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation>الشريط: {title}</translation>
    </message>
</context>
<context>
    <name>BurstPicker</name>
    <message>
        <source>Choose the best picture</source>
        <translation>اختيار أفضل صورة</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>بعد {seconds} ث</translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation>بعد {seconds} ث، في التقرير</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الإبقاء على هذه</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>مواضع التمويه: %Ln</numerusform>
            <numerusform>موضع تمويه واحد</numerusform>
            <numerusform>موضعا تمويه</numerusform>
            <numerusform>%Ln مواضع تمويه</numerusform>
            <numerusform>%Ln موضع تمويه</numerusform>
            <numerusform>%Ln موضع تمويه</numerusform>
        </translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>أفقيًا من {left} إلى {right} %، وعموديًا من {top} إلى {bottom} %</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>ما يظهر فيها</translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation>ما يظهر في الصورة، بالكلمات، لمن لا يستطيع رؤيتها</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln جلسة</numerusform>
            <numerusform>تغيّرت جلسة واحدة</numerusform>
            <numerusform>تغيّرت جلستان</numerusform>
            <numerusform>تغيّرت %Ln جلسات</numerusform>
            <numerusform>تغيّرت %Ln جلسة</numerusform>
            <numerusform>تغيّرت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>%Ln جلسة جديدة</numerusform>
            <numerusform>جلسة جديدة واحدة</numerusform>
            <numerusform>جلستان جديدتان</numerusform>
            <numerusform>%Ln جلسات جديدة</numerusform>
            <numerusform>%Ln جلسة جديدة</numerusform>
            <numerusform>%Ln جلسة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>أُزيلت %Ln جلسة</numerusform>
            <numerusform>أُزيلت جلسة واحدة</numerusform>
            <numerusform>أُزيلت جلستان</numerusform>
            <numerusform>أُزيلت %Ln جلسات</numerusform>
            <numerusform>أُزيلت %Ln جلسة</numerusform>
            <numerusform>أُزيلت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation>كانت من جلساتك</translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation>يبقى تقريرها كما هو</translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation>يتبعها تقريرها</translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation>تقريرها يذكر ذلك من قبل</translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation>لم يتغير سوى معرّفها</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>The session and its clock</source>
        <translation>الجلسة وساعتها</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>وقت الجلسة</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is running</source>
        <translation>لا وقت يجري لأحد</translation>
    </message>
    <message>
        <source>Time is running: {name}</source>
        <translation>الوقت يجري: {name}</translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation>فات موعد التقرير منذ {span}</translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation>موعد التقرير بعد {span}</translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message>
        <source>Floor</source>
        <translation>الحضور</translation>
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
        <translation>{line} — {speaker}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation>محتوى العمود «{heading}»</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation>التقارير (*.rapport *.pdf *.json);;النماذج المعبأة (*.txt *.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation>فتح برنامج المنتدى</translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>البرامج (*.ics *.xml *.json *.csv *.tsv *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation>فتح رد متحدث</translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation>رسائل البريد (*.eml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ملفات من نوع:</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مدير الجلسة</translation>
    </message>
    <message>
        <source>an even share</source>
        <translation>حصة متساوية</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation>طلب ألا يُتعرَّف عليه في الصور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation>الوقت المخصص</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>إزالة متحدث</translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation>ملاحظات {name} ستبقى. إلى أين تُنقل؟</translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation>نقل الملاحظات إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation>اختصار الصورة</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation>اضغط المفاتيح التي تلتقط الصورة، حتى حين تكون المكالمة في الأمام.</translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation>عدد من في الصورة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>بالكاميرا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation>يطلب {host} كلمة مرور {user}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم الإصدار</translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation>مثلًا: متفق عليه مع مدير الجلسة</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>bringing together</source>
        <translation>الدمج</translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>No report is open. Your reports are as they were.</source>
        <translation>لا تقرير مفتوح. تقاريرك باقية كما كانت.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation>آخر ما كُتب ليس على القرص بعد. يحتفظ به Rapporteur ويعيد المحاولة: لا تغلق نافذته قبل أن تظهر كلمة «محفوظ».</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation>ملاحظاتك في أمان: كل ما كتبته في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation>ملاحظاتك في أمان: كل ما كتبته في ⁨{working}⁩.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation>ملاحظاتك في أمان: كل ما كتبته في ⁨{working}⁩. ملف التقرير هو ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation>{name} - نسخة {time}</translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation>حُفظت نسخة، لكن آخر ما كتبته ليس فيها. انسخه من النافذة قبل إغلاقها.</translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation>حُفظت نسخة. النافذة لا تزال مفتوحة.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation>انتهى Rapporteur على نحو غير متوقع في المرة السابقة</translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation>كل ما كُتب حتى {time} موجود في تقاريرك.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation>حفظ نسخة وإغلاق</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation>حدث أمر غير متوقع في Rapporteur.</translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>حدث أمر غير متوقع في Rapporteur، %Ln مرة حتى الآن.</numerusform>
            <numerusform>حدث أمر غير متوقع في Rapporteur، مرة واحدة حتى الآن.</numerusform>
            <numerusform>حدث أمر غير متوقع في Rapporteur، مرتين حتى الآن.</numerusform>
            <numerusform>حدث أمر غير متوقع في Rapporteur، %Ln مرات حتى الآن.</numerusform>
            <numerusform>حدث أمر غير متوقع في Rapporteur، %Ln مرة حتى الآن.</numerusform>
            <numerusform>حدث أمر غير متوقع في Rapporteur، %Ln مرة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation>يمكنك متابعة العمل. إذا تكرر ذلك فاحفظ نسخة، تُكتب بجانب ملف التقرير، وشغّل Rapporteur من جديد.</translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation>يمكنك متابعة العمل. إذا تكرر ذلك فأغلق Rapporteur وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>لا يزال فارغًا</translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation>لم يُفهم كتاريخ. اكتبه مثل 7 أكتوبر 2021 أو 2021-10-07.</translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation>لم يُفهم كوقت. اكتبه مثل 21:30 أو ⁦21:30-22:10⁩.</translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation>ليست منطقة زمنية. اكتبها مثل Europe/Madrid.</translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation>ليست لغة معروفة هنا.</translation>
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
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation>JSON لإعادة فتحه (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>تجري كتابة {file}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>أحرف لا رسم لها في PDF: {characters}</translation>
    </message>
    <message>
        <source>PDF written: {file}</source>
        <translation>كُتب ملف PDF: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>النص العادي لا يحوي صورًا: تُركت %Ln صورة.</numerusform>
            <numerusform>النص العادي لا يحوي صورًا: تُركت صورة واحدة.</numerusform>
            <numerusform>النص العادي لا يحوي صورًا: تُركت صورتان.</numerusform>
            <numerusform>النص العادي لا يحوي صورًا: تُركت %Ln صور.</numerusform>
            <numerusform>النص العادي لا يحوي صورًا: تُركت %Ln صورة.</numerusform>
            <numerusform>النص العادي لا يحوي صورًا: تُركت %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln صورة، فلا يوجد إلا ما قيل عنها.</numerusform>
            <numerusform>تعذرت قراءة صورة واحدة، فلا يوجد إلا ما قيل عنها.</numerusform>
            <numerusform>تعذرت قراءة صورتين، فلا يوجد إلا ما قيل عنهما.</numerusform>
            <numerusform>تعذرت قراءة %Ln صور، فلا يوجد إلا ما قيل عنها.</numerusform>
            <numerusform>تعذرت قراءة %Ln صورة، فلا يوجد إلا ما قيل عنها.</numerusform>
            <numerusform>تعذرت قراءة %Ln صورة، فلا يوجد إلا ما قيل عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>في Word تسعة مستويات للقوائم؛ %Ln سطر أعمق في المستوى الأخير، بإزاحة أكبر قليلًا.</numerusform>
            <numerusform>في Word تسعة مستويات للقوائم؛ سطر واحد أعمق في المستوى الأخير، بإزاحة أكبر قليلًا.</numerusform>
            <numerusform>في Word تسعة مستويات للقوائم؛ سطران أعمق في المستوى الأخير، بإزاحة أكبر قليلًا.</numerusform>
            <numerusform>في Word تسعة مستويات للقوائم؛ %Ln أسطر أعمق في المستوى الأخير، بإزاحة أكبر قليلًا.</numerusform>
            <numerusform>في Word تسعة مستويات للقوائم؛ %Ln سطرًا أعمق في المستوى الأخير، بإزاحة أكبر قليلًا.</numerusform>
            <numerusform>في Word تسعة مستويات للقوائم؛ %Ln سطر أعمق في المستوى الأخير، بإزاحة أكبر قليلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters are not text, so the report itself is not inside, and cannot be taken out of the PDF.</source>
        <translation>بعض المحارف ليست نصًا، لذلك ليس التقرير نفسه داخل ملف PDF ولا يمكن استخراجه منه.</translation>
    </message>
    <message>
        <source>Pictures of an earlier export are still in {folder}, because they could not be removed.</source>
        <translation>لا تزال صور من تصدير سابق في {folder} لأنه تعذرت إزالتها.</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - نسخة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation>التقارير (*.rapport)</translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation>حُفظت نسخة: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation>البحث في البرنامج</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>جلساتي</translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation>الجلسات ذات النجمة فقط</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation>كل المقررين</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>البحث في التقرير</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>التمييز بين الأحرف اللاتينية الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation>عدم البحث داخل كلمات أطول</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>التمييز بين é و e</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>بحث فقط</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>الاستبدال</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>الحقل «{place}» فارغ</translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation>الحقل «{place}» غير مفهوم</translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation>الحقل «{place}»: ‏{words} كلمة؛ المطلوب {limit} على الأقل</translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation>الحقل «{place}»: ‏{words} كلمة؛ المطلوب {limit} على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>لا موضع لـ %Ln سطر من النموذج المستورد</numerusform>
            <numerusform>لا موضع لسطر واحد من النموذج المستورد</numerusform>
            <numerusform>لا موضع لسطرين من النموذج المستورد</numerusform>
            <numerusform>لا موضع لـ %Ln أسطر من النموذج المستورد</numerusform>
            <numerusform>لا موضع لـ %Ln سطرًا من النموذج المستورد</numerusform>
            <numerusform>لا موضع لـ %Ln سطر من النموذج المستورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation>لم يُكتب شيء تحت {person}</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation>الاسم «{written}» قريب من «{name}»: هل هو نفسه؟</translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation>الاسمان «{written}» و«{name}» شبه متطابقين</translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation>الصوت «{name}» بلا اسم حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>طلب %Ln شخص عدم التعرف عليه، ولا تمويه في الصورة</numerusform>
            <numerusform>طلب شخص واحد عدم التعرف عليه، ولا تمويه في الصورة</numerusform>
            <numerusform>طلب شخصان عدم التعرف عليهما، ولا تمويه في الصورة</numerusform>
            <numerusform>طلب %Ln أشخاص عدم التعرف عليهم، ولا تمويه في الصورة</numerusform>
            <numerusform>طلب %Ln شخصًا عدم التعرف عليهم، ولا تمويه في الصورة</numerusform>
            <numerusform>طلب %Ln شخص عدم التعرف عليهم، ولا تمويه في الصورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>سيُترك %Ln سطر خاص</numerusform>
            <numerusform>سيُترك سطر خاص واحد</numerusform>
            <numerusform>سيُترك سطران خاصان</numerusform>
            <numerusform>ستُترك %Ln أسطر خاصة</numerusform>
            <numerusform>سيُترك %Ln سطرًا خاصًا</numerusform>
            <numerusform>سيُترك %Ln سطر خاص</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has “{name}”: it will be a box in the PDF</source>
        <translation>لا خط فيه «{name}»: سيظهر مربعًا في PDF</translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation>قد يدل «{written}» على {name}</translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation>قد يدل «{written}» على هوية شخص ما</translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation>قد يدل «{written}» على جهة شخص ما</translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation>لا تمويه في إحدى الصور</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation>ما يُراجَع قبل الإرسال</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation>يتطلبه النموذج</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>Glances</name>
    <message>
        <source>{used} of {allowed}</source>
        <translation>{used} من {allowed}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>+{time}</source>
        <translation>⁦+{time}⁩</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>تجاوز الوقت</translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation>حان وقت الختام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>بقي %Ln د</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln د</numerusform>
            <numerusform>بقيت %Ln د</numerusform>
            <numerusform>بقيت %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>تبدأ بعد %Ln يوم</numerusform>
            <numerusform>تبدأ بعد يوم</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %Ln أيام</numerusform>
            <numerusform>تبدأ بعد %Ln يومًا</numerusform>
            <numerusform>تبدأ بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>حتى البدء</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>منذ بدء الاستراحة</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation>حتى نهاية الجلسة</translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation>منذ بدء الجلسة</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation>مجلد سجل التشغيل</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>سجل التشغيل في ⁨{folder}⁩.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation>دليل Rapporteur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>HotkeyDesk</name>
    <message>
        <source>Take the group photo</source>
        <translation>التقاط الصورة الجماعية</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>استخدام {key}</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation>سطح المكتب هذا لا يمنح أي تطبيق اختصارًا خاصًا به</translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط الاختصار الجديد</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation>الصورة الجماعية من أي تطبيق</translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation>لا يُسمع {key} في التطبيقات الأخرى. اختر حرفًا أو رقمًا أو مفتاح وظيفة مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation>تحتاج الكتابة إلى {key}. اختر مفتاحًا آخر مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation>{key}  أيضًا: {commands}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>يعمل في</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation>أكثر من أمر يستجيب للاختصار {key}: {commands}.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>والأمر كذلك مع %Ln اختصار آخر.</numerusform>
            <numerusform>والأمر كذلك مع اختصار آخر.</numerusform>
            <numerusform>والأمر كذلك مع اختصارين آخرين.</numerusform>
            <numerusform>والأمر كذلك مع %Ln اختصارات أخرى.</numerusform>
            <numerusform>والأمر كذلك مع %Ln اختصارًا آخر.</numerusform>
            <numerusform>والأمر كذلك مع %Ln اختصار آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>No command and no key has this.</source>
        <translation>لا أمر ولا اختصار فيه هذا.</translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation>أمر أو اختصار</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. The palette finds all that can be done, by its name.</source>
        <translation>تُختار مفاتيح أخرى في الإعدادات. وتجد اللوحة كل ما يمكن فعله باسمه.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation>الجلسة وجدول أعمالها</translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation>العلامات في الملاحظات</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>كتابة الملاحظات</translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation>الصورة وPDF والبريد</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>حين يكون تطبيق آخر في الأمام</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>التقاط الصورة الجماعية</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Import abbreviations</source>
        <translation>استيراد مختصرات</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>القوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation>تصدير المختصرات</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>الجداول (*.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation>اكتب هنا، واحدًا في كل سطر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>خط التطبيق</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation>إظهار وقت بدء كل سطر</translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation>«نشتري من تعاونيات المنطقة»، كما تقول رئيسة البلدية. 1234</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation>خط الملاحظات</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>حجم الملاحظات</translation>
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
        <translation>TLS من البداية</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation>بلا حماية: لخادم على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation>برمز من أمر (OAuth 2)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>حفظ كلمة المرور في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation>إرسال نسخة إليّ</translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation>بوجود حساب يُرسَل التقرير من هنا. ودونه تُفتح الرسالة في تطبيق البريد لديك.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>نسيان هذا الحساب</translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation>يتطلب هذا المزوّد كلمة مرور منشأة لهذا التطبيق وحده (كلمة مرور تطبيق). أنشئها في إعدادات حسابك، وأدخلها أدناه.</translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation>لم يعد هذا المزوّد يسمح للتطبيقات بتسجيل الدخول بكلمة مرور. اترك هذا فارغًا ليرسل تطبيق البريد لديك التقرير، أو استخدم رمزًا.</translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation>يحتاج هذا المزوّد إلى تطبيقه الخاص Bridge، ويجب أن يعمل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation>اسم الخادم تخمين. تجد الاسم الصحيح في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation>أدخل عنوانك واسم الخادم أولًا.</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>جارٍ تسجيل الدخول في {host}…</translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation>نجحت التجربة: يسمح {host} لـ {user} بالإرسال. لم يُرسَل شيء.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation>تنتظر؛ تُعاد المحاولة في {time}</translation>
    </message>
    <message>
        <source>Not sent, and no longer tried by itself</source>
        <translation>لم تُرسل، ولن تُعاد المحاولة تلقائيًا</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>جارٍ الاتصال بالخادم…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>في طريقها…</translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>أُرسلت في {time}، لكن ليس إلى %Ln مستلم</numerusform>
            <numerusform>أُرسلت في {time}، لكن ليس إلى مستلم واحد</numerusform>
            <numerusform>أُرسلت في {time}، لكن ليس إلى مستلمين</numerusform>
            <numerusform>أُرسلت في {time}، لكن ليس إلى %Ln مستلمين</numerusform>
            <numerusform>أُرسلت في {time}، لكن ليس إلى %Ln مستلمًا</numerusform>
            <numerusform>أُرسلت في {time}، لكن ليس إلى %Ln مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>أُرسلت في {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation>لا يُعرف هل وصلت</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation>انقطع الاتصال والرسالة في طريقها. اسأل أحد المستلمين، أو انظر في مجلد الرسائل المرسلة، قبل أن ترسلها ثانية.</translation>
    </message>
    <message>
        <source>There is no account to send it from. Set one up in the settings, and it goes.</source>
        <translation>لا يوجد حساب لإرسالها منه. أعدّ حسابًا في الإعدادات فتُرسل.</translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation>إلى {address}: قبلها الخادم. {said}</translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation>إلى {address}: رُفضت. {said}</translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation>إلى {address}: غير معروف. {said}</translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation>إلى {address}: تنتظر. {said}</translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation>{sentence} قال الخادم: {said}</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>هذا الجهاز غير متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation>لا يوجد خادم باسم {host}. تحقق من الاسم ومن الاتصال.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation>لا يجيب {host} على المنفذ {port}. تحقق من المنفذ ومن الاتصال.</translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation>لا خادم بريد لدى {host} على المنفذ {port}. المنفذان المعتادان 465 و587.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation>ما يجيب لدى {host} على المنفذ {port} ليس خادم بريد. تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation>يتوقع {host} حماية أخرى على المنفذ {port}: ‏TLS للمنفذ 465، وSTARTTLS للمنفذ 587.</translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation>لا يوفر {host} حماية على المنفذ {port}، فلم يُرسَل إليه شيء. جرّب TLS على المنفذ 465.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation>شهادة {host} تخص خادمًا آخر. استخدم الاسم الذي يعطيه مزوّدك؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation>لا أحد ممن يثق بهم هذا الجهاز يضمن {host}؛ لم يُرسَل شيء. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation>شهادة {host} منتهية الصلاحية، أو ساعة هذا الجهاز خاطئة؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation>لم ينشأ اتصال محمي مع {host}؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation>كلمة مرور {user} مطلوبة.</translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation>لا يقبل {host} اسم المستخدم وكلمة المرور هذين ({user}).</translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation>يتطلب {host} كلمة مرور منشأة لهذا التطبيق: أنشئ كلمة مرور تطبيق في إعدادات حسابك، وأدخلها هنا بدلًا من كلمتك.</translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation>لا يسمح {host} للتطبيقات بتسجيل الدخول بكلمة مرور. استخدم رمزًا، أو دع تطبيق البريد لديك يرسل التقرير.</translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation>أخفق الأمر الذي يفترض أن يعطي رمز {user}.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation>لا يوفر {host} طريقة لتسجيل الدخول معروفة هنا.</translation>
    </message>
    <message>
        <source>It was written for another account than {address}. Set that account up again, or cancel it and write it anew.</source>
        <translation>كُتبت الرسالة لحساب آخر غير {address}. أعد إعداد ذلك الحساب، أو ألغِ الرسالة واكتبها من جديد.</translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation>لا يرسل {host} باسم {address}. تحقق من عنوانك.</translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation>لا يقبل {host} أيًا من المستلمين. تحقق من عناوينهم.</translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation>الرسالة أكبر مما يقبله {host}. قد تفيد صور أصغر.</translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation>في أحد العناوين أحرف لا يستطيع {host} نقلها.</translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation>يطلب {host} المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>لا يقبل {host} الرسالة.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation>انقطع الاتصال مع {host} قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation>انقطع الاتصال مع {host} والرسالة في طريقها.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>فتح البرنامج…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>التقارير الأخيرة</translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation>كتاب التقارير…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation>اختصار الصورة…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>الاختصارات…</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>إظهار مجلد سجل التشغيل</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>حول Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation>‏Rapporteur {version}
ساعة مقرر الجلسة في نافذة واحدة.
رخصة MIT.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Both versions are kept.</source>
        <translation>الإصداران محفوظان كلاهما.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>الصورة في الحافظة</translation>
    </message>
    <message>
        <source>Width of the pages</source>
        <translation>عرض الصفحات</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>تصدير بصيغة…</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation>إظهار ملف التقرير</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>سجل التغييرات…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>تسمية هذا الإصدار…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>التقاط الصورة الجماعية</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation>المُرسَل والمنتظر…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation>إيقاف وقت المتحدث</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>إضافة متحدث</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>الاختصارات…</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>المختصرات…</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>انتقال أو تنفيذ…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation>الانتقال إلى المتحدث {number}</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>الانتقال إلى الحضور</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة النموذج</translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation>لن تُذكَّر بهذا مجددًا</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation>{title} – Rapporteur</translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation>لغة النموذج</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation>ذلك الإصدار محفوظ بجانبه: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation>تغيّر ⁨{file}⁩ في مكان آخر</translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation>عاد الإصداران واحدًا</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>حُفظت الصورة: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation>حُفظ هذا الإصدار باسم {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation>ما كان عليه التقرير قبل فتحه موجود في سجل تغييراته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln كلمة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع. استمر وقت {name} في الجريان.</numerusform>
            <numerusform>كلمة واحدة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع. استمر وقت {name} في الجريان.</numerusform>
            <numerusform>كلمتان، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع. استمر وقت {name} في الجريان.</numerusform>
            <numerusform>%Ln كلمات، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع. استمر وقت {name} في الجريان.</numerusform>
            <numerusform>%Ln كلمة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع. استمر وقت {name} في الجريان.</numerusform>
            <numerusform>%Ln كلمة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع. استمر وقت {name} في الجريان.</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln كلمة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع.</numerusform>
            <numerusform>كلمة واحدة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع.</numerusform>
            <numerusform>كلمتان، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع.</numerusform>
            <numerusform>%Ln كلمات، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع.</numerusform>
            <numerusform>%Ln كلمة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع.</numerusform>
            <numerusform>%Ln كلمة، آخر حفظ في {time}، قبل أن ينتهي التطبيق على نحو غير متوقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>استُرجع التقرير</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>%Ln سطر من النموذج بلا موضع وقد حُفظ</numerusform>
            <numerusform>سطر واحد من النموذج بلا موضع وقد حُفظ</numerusform>
            <numerusform>سطران من النموذج بلا موضع وقد حُفظا</numerusform>
            <numerusform>%Ln أسطر من النموذج بلا موضع وقد حُفظت</numerusform>
            <numerusform>%Ln سطرًا من النموذج بلا موضع وقد حُفظت</numerusform>
            <numerusform>%Ln سطر من النموذج بلا موضع وقد حُفظت</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>أسطر بلا موضع</translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation>هذه الأسطر من النموذج المستورد لا تنتمي إلى أي من أقسامه:

{lines}</translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation>تعذرت كتابة آخر التغييرات على القرص، وستُفقد.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation>دمج إصدارين – Rapporteur</translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation>حيث يختلف الإصداران تبقى أسطر كليهما؛ أما التاريخ أو الاسم فيبقى ما لديك. اختر غير ذلك حيث تشاء. يبقى الإصداران في سجل التغييرات.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>الإصداران متطابقان.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>الإصدار الآخر</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation>تغيّر التقرير في هذه الأثناء. انظر مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation>الاسم، الجهة</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation>نقل الأسطر إلى أعلى</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>نقل الأسطر إلى أسفل</translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation>طيّ ما تحت السطر</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>فتح الطيّ</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>طيّ الكل</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>حذف الأسطر</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>المكلَّف والموعد…</translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation>الشك الإملائي التالي</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>إكمال الكلمة</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>لصق الكلمات فقط</translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation>صوت غير معروف</translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation>حسب المتحدث أو حسب الوقت</translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation>إظهار الأوقات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>وضع علامة: {mark}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation>اضغط {key} للكتابة هنا</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation>صوت غير معروف</translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation>الملف ⁨{file}⁩ رد. افتح التقرير الذي يتعلق به، ثم افتح الرد.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>استرجاع ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation>نسخة Rapporteur الخاصة من ⁨{file}⁩ تالفة</translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation>وُضعت جانبًا. ما تراه هو الملف، وربما كان في النسخة كلام أحدث.</translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation>إصدارك محفوظ بجانبه: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln جزء، أو لم تمكن إلا قراءة ما كان من قبل. الملف التالف باقٍ كما كان.</numerusform>
            <numerusform>تعذرت قراءة جزء واحد، أو لم تمكن إلا قراءة ما كان من قبل. الملف التالف باقٍ كما كان.</numerusform>
            <numerusform>تعذرت قراءة جزأين، أو لم تمكن إلا قراءة ما كان من قبل. الملف التالف باقٍ كما كان.</numerusform>
            <numerusform>تعذرت قراءة %Ln أجزاء، أو لم تمكن إلا قراءة ما كان من قبل. الملف التالف باقٍ كما كان.</numerusform>
            <numerusform>تعذرت قراءة %Ln جزءًا، أو لم تمكن إلا قراءة ما كان من قبل. الملف التالف باقٍ كما كان.</numerusform>
            <numerusform>تعذرت قراءة %Ln جزء، أو لم تمكن إلا قراءة ما كان من قبل. الملف التالف باقٍ كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation>أمكنت قراءة كل ما فيه. الملف التالف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Recovered from {file}</source>
        <translation>استُرجع من ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent and waiting</source>
        <translation>المُرسَل والمنتظر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation>لم يُرسَل شيء بعد. ما ترسله يُحفظ هنا حتى يصل.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation>إعادة الإرسال إلى من رفض</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرسالها ثانية</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>انتقال أو تنفيذ</translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation>الأسطر المعلَّمة</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation>متحدث أو سطر أو أمر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation>الأسطر المعلَّمة</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>{key} {group}</source>
        <translation>⁦{key}⁩ {group}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>still empty</source>
        <translation>لا يزال فارغًا</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>أسطر بلا موضع</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة النموذج</translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation>الإصدارات المسلَّمة</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation>المصادقة: {name}</translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation>الملاحظات: الحضور</translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation>الملاحظات: {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>الاسم {number}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>الجهة {number}</translation>
    </message>
</context>
<context>
    <name>PhotoCounting</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln مشارك</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%Ln مشاركين</numerusform>
            <numerusform>%Ln مشاركًا</numerusform>
            <numerusform>%Ln مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{participants}, %Ln with video</source>
        <translation>
            <numerusform>{participants}، منهم %Ln بالكاميرا</numerusform>
            <numerusform>{participants}، منهم واحد بالكاميرا</numerusform>
            <numerusform>{participants}، منهم اثنان بالكاميرا</numerusform>
            <numerusform>{participants}، منهم %Ln بالكاميرا</numerusform>
            <numerusform>{participants}، منهم %Ln بالكاميرا</numerusform>
            <numerusform>{participants}، منهم %Ln بالكاميرا</numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>please check it</source>
        <translation>يُرجى التحقق</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation>الصورة بعد {count}</translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation>الصورة بين الصور</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>⁦{width}×{height}⁩</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>مقارنة %Ln صورة…</numerusform>
            <numerusform>مقارنة الصورة…</numerusform>
            <numerusform>مقارنة الصورتين…</numerusform>
            <numerusform>مقارنة الصور الـ %Ln…</numerusform>
            <numerusform>مقارنة الصور الـ %Ln…</numerusform>
            <numerusform>مقارنة الصور الـ %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>التُقطت الصورة</translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation>اختيار نافذة…</translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation>التقاط جزء من الشاشة…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation>فتح إعدادات الأذونات</translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation>الطلب من سطح المكتب…</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Photo – Rapporteur</source>
        <translation>الصورة – Rapporteur</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>cropping</source>
        <translation>الاقتصاص</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>تمويه كل الأسماء</translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation>إزالة التمويه</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>جعله دائمًا…</translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation>جعل التمويه دائمًا في الملف…</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>حُفظت الصورة: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>الصورة في الحافظة</translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation>صار التمويه دائمًا</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation>يكبّر Ctrl مع العجلة، أو + و−، الصورة ويصغّرها.</translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation>اسحب إطارًا حول ما يبقى. تنقله الأسهم، ومع Shift تغيّر حجمه.</translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation>اسحب فوق وجه أو اسم. انقر تمويهًا واضغط Delete لإزالته. بلوحة المفاتيح: Insert ينشئ تمويهًا، وSpace ينتقل إلى التالي، والأسهم تنقله، ومع Shift تغيّر حجمه.</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>straightening</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>blurring</source>
        <translation>التمويه</translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation>إزالة التمويه</translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation>لم يُعثر على أسماء. اسحب فوق كل منها.</translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation>JPEG صغير (*.jpg *.jpeg);;PNG دون فقدان (*.png)</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation>جعل التمويه دائمًا</translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation>ما تحت التمويه في هذه الصورة يُزال نهائيًا: من ملف التقرير ومن سجل تغييراته ومما يمكن التراجع عنه. والصور التي أُزيلت من التقرير تختفي من السجل أيضًا. أما نسخ الملف التي أُنشئت من قبل فلا يزال فيها كل شيء.</translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation>جعله دائمًا</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation>العد 3، 2، 1 قبل الصورة؛ لا يراه غيرك</translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation>التقاط خمس صور في ثانيتين والإبقاء على الأفضل</translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation>نقرة خافتة عند التقاط صورة</translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation>عدّ الأشخاص في كل صورة جديدة</translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation>JPEG: صغير، ولا تميّز العين الفرق</translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation>PNG: لا يُفقد شيء، وأكبر بعدة أضعاف</translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation>صيغة حفظ الصور</translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation>الأولى تدخل التقرير فورًا. ويمكن اختيار الأخريات حتى يُغلق.</translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation>اختصار التقاط الصورة هو الأول في صفحة الاختصارات.</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation>اختيار نافذة…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>جزء من الشاشة…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>لا صورة بعد.</translation>
    </message>
    <message>
        <source>Photo, {details}</source>
        <translation>صورة، {details}</translation>
    </message>
    <message>
        <source>{time} · {width}×{height}</source>
        <translation>{time} · ⁦{width}×{height}⁩</translation>
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
            <numerusform>{time}، %Ln مشارك</numerusform>
            <numerusform>{time}، مشارك واحد</numerusform>
            <numerusform>{time}، مشاركان</numerusform>
            <numerusform>{time}، %Ln مشاركين</numerusform>
            <numerusform>{time}، %Ln مشاركًا</numerusform>
            <numerusform>{time}، %Ln مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>{details}, page {page} of {pages}</source>
        <translation>{details}، الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Look at it and edit it	Enter</source>
        <translation>عرضها وتحريرها	Enter</translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation>تدوير إلى اليسار	L</translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation>تدوير إلى اليمين	R</translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation>عدد من فيها…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>نسخ	Ctrl+C</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>إزالة	Del</translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation>نقل الصورة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} · %Ln participant(s)</source>
        <translation>
            <numerusform>{photos} · %Ln مشارك</numerusform>
            <numerusform>{photos} · مشارك واحد</numerusform>
            <numerusform>{photos} · مشاركان</numerusform>
            <numerusform>{photos} · %Ln مشاركين</numerusform>
            <numerusform>{photos} · %Ln مشاركًا</numerusform>
            <numerusform>{photos} · %Ln مشارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>جارٍ تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>بعرض اللوحة</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation>في التقرير ما لا تتسع له صفحة، لذا ليست الصفحات محدَّثة. التقرير نفسه في أمان. قصّر ما هو كبير جدًا.</translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation>تتعذر قراءة خطوط التطبيق، لذا ليست الصفحات محدَّثة. التقرير نفسه في أمان. ثبّت التطبيق من جديد.</translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation>تعذر إنشاء الصفحات فليست محدَّثة. التقرير نفسه في أمان. التغيير التالي محاولة جديدة.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Forget this programme?</source>
        <translation>هل يُنسى هذا البرنامج؟</translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation>لن يظهر {title} هنا بعد الآن. تبقى التقارير التي بدأت منه.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation>البرنامج الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>تم تحديث %Ln تقرير منه.</numerusform>
            <numerusform>تم تحديث تقرير واحد منه.</numerusform>
            <numerusform>تم تحديث تقريرين منه.</numerusform>
            <numerusform>تم تحديث %Ln تقارير منه.</numerusform>
            <numerusform>تم تحديث %Ln تقريرًا منه.</numerusform>
            <numerusform>تم تحديث %Ln تقرير منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation>يُستخدم البرنامج الأحدث</translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation>فتح برنامج – Rapporteur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation>المنطقة الزمنية للبرنامج</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>الأوقات بلا منطقة هي بتوقيت</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>Use this programme</source>
        <translation>استخدام هذا البرنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation>لا توجد منطقة زمنية باسم «{name}». اكتب مدينة، أو اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation>لا يمكن قراءة أي جلسة هكذا. حدّد محتوى الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions} في {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation>كل الأوراق المتشابهة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>لم يُقرأ %Ln</numerusform>
            <numerusform>لم يُقرأ عنصر واحد</numerusform>
            <numerusform>لم يُقرأ عنصران</numerusform>
            <numerusform>لم تُقرأ %Ln عناصر</numerusform>
            <numerusform>لم يُقرأ %Ln عنصرًا</numerusform>
            <numerusform>لم يُقرأ %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>إظهار كل الجلسات</translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation>لا جلسات لك بعد. انقر نجمة جلسة، أو اضغط M، فتظهر هنا.</translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation>لا جلسات في هذا البرنامج.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>لا جلسة تطابق كل هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>%Ln من جلساتك متداخلة</numerusform>
            <numerusform>واحدة من جلساتك متداخلة</numerusform>
            <numerusform>اثنتان من جلساتك متداخلتان</numerusform>
            <numerusform>%Ln من جلساتك متداخلة</numerusform>
            <numerusform>%Ln من جلساتك متداخلة</numerusform>
            <numerusform>%Ln من جلساتك متداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>فتح تقريرها</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>بدء تقرير</translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation>بدء تقرير بالنموذج</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>جلساتي</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>فتح برنامج…</translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation>نسيان هذا البرنامج…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{time} ({own_time} here)</source>
        <translation>{time} (‏{own_time} هنا)</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>‏{start}–{end}</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>اليوم · {day}</translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation>ليست جلسة يمكن قراءتها</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation>تاريخ غير مفهوم</translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation>وقت غير مفهوم</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>منطقة زمنية غير معروفة</translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation>مدة غير مفهومة</translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation>تكرار غير مفهوم</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>النهاية قبل البداية</translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation>جلستان لهما هذا المعرّف</translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation>ينتهي الملف هنا قبل أوانه</translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation>في موضع ما: {trouble}</translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation>السطر {line}: {trouble}</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– غير مستخدم –</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مدير الجلسة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation>{field}: {difference}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: ⁨{before}⁩ ← ⁨{after}⁩</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>دون {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation>‏⁨{title}⁩ (للقراءة فقط) – Rapporteur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>اختيار جزء من الشاشة</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the one that is drawn, Escape leaves.</source>
        <translation>اسحب لرسم مستطيل، أو انقله بمفاتيح الأسهم، ومع Shift لتغيير حجمه. Enter يلتقط المرسوم، وEscape يخرج.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>لم يُرسم شيء</translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>أفقيًا من {left} إلى {right} %، وعموديًا من {top} إلى {bottom} %</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never remind me of this</source>
        <translation>عدم التذكير بهذا أبدًا</translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation>تبدأ الجلسة قريبًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>بقي للمتحدث {name} ‏%Ln د</numerusform>
            <numerusform>بقيت للمتحدث {name} دقيقة</numerusform>
            <numerusform>بقيت للمتحدث {name} دقيقتان</numerusform>
            <numerusform>بقيت للمتحدث {name} ‏%Ln د</numerusform>
            <numerusform>بقيت للمتحدث {name} ‏%Ln د</numerusform>
            <numerusform>بقيت للمتحدث {name} ‏%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation>تجاوز {name} وقته</translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation>بمقدار {span}</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation>اطلب من الجميع تشغيل الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>بقي %Ln د</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln د</numerusform>
            <numerusform>بقيت %Ln د</numerusform>
            <numerusform>بقيت %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>لم تُلتقط الصورة الجماعية بعد</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>انتهى وقت الجلسة</translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation>موعد تسليم التقرير بعد {span}</translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation>فات موعد تسليم التقرير منذ {span}</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>‏+5 د</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>نسخ الطلب</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation>الجلسة تبدأ بعد 5 دقائق</translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation>بقيت للمتحدث دقيقتان</translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation>تجاوز متحدث وقته</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation>طلب تشغيل الكاميرا من الجميع قبل النهاية بـ 5 دقائق</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>لم تُلتقط الصورة الجماعية بعد</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>انتهى وقت الجلسة</translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation>موعد تسليم التقرير</translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation>تنبيهي خارج هذه النافذة أيضًا</translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation>تظهر التذكيرات في النافذة بلا صوت. ويمكن تأجيل كل منها.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
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
        <translation>فُتح في {date}</translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation>ليس في مجلد بعد</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln كلمة · ⁨{file}⁩</numerusform>
            <numerusform>{when} · كلمة واحدة · ⁨{file}⁩</numerusform>
            <numerusform>{when} · كلمتان · ⁨{file}⁩</numerusform>
            <numerusform>{when} · %Ln كلمات · ⁨{file}⁩</numerusform>
            <numerusform>{when} · %Ln كلمة · ⁨{file}⁩</numerusform>
            <numerusform>{when} · %Ln كلمة · ⁨{file}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation>أُعدّت الرسالة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation>مسودة: ينقص {place}</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>مسودة: ينقص %Ln</numerusform>
            <numerusform>مسودة: ينقص عنصر واحد</numerusform>
            <numerusform>مسودة: ينقص عنصران</numerusform>
            <numerusform>مسودة: تنقص %Ln عناصر</numerusform>
            <numerusform>مسودة: ينقص %Ln عنصرًا</numerusform>
            <numerusform>مسودة: ينقص %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation>الرسالة مفتوحة في تطبيق البريد لديك</translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation>لم يُعثر على تطبيق بريد</translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation>الرسالة جاهزة في ⁨{file}⁩</translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation>إلى: {to}
الموضوع: {subject}

{body}</translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation>أرفق ⁨{file}⁩ برسالة جديدة</translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation>المستلمون والنص في الحافظة.</translation>
    </message>
    <message>
        <source>The letter itself still names somebody. Change its subject or text, or send it as it is.</source>
        <translation>لا تزال الرسالة نفسها تذكر اسم أحدهم. غيّر موضوعها أو نصها، أو أرسلها كما هي.</translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation>الرسائل جاهزة في ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>هل تُرسَل ثانية؟</translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation>ربما وصلت الرسالة. ومن وصلته ستصله مرتين.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرسالها ثانية</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation>إرسال التقرير</translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation>ما يُقال عن هذا الإصدار</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>كلمة مرافقة</translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation>حذف الأسماء (قاعدة تشاتام هاوس)</translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation>إعداد حساب…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينته</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation>العودة إلى نص النموذج</translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation>ما يُراجَع قبل الإرسال</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation>فتحه في تطبيق البريد</translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation>إظهار PDF، ونسخ المستلمين والنص</translation>
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
        <translation>تطبيق البريد لديك</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation>سيكون هذا الإصدار {number}.</translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation>هذا هو الإصدار {number}، وقد سُلّم من قبل.</translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation>استخدام صور أصغر: {smaller} بدلًا من {size}</translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation>حجم الرسالة {size}، والحد الأقصى المقبول {limit}. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>فتح في تطبيق البريد</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation>ليس هذا عنوان بريد إلكتروني: {text}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation>تشغيل ساعة الجلسة الآن</translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation>استراحة، أو متابعة بعدها</translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation>انتهت الجلسة، أو تستمر</translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation>5 دقائق إضافية للجلسة</translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation>إنقاص 5 دقائق من الجلسة</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>التالي في جدول الأعمال</translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation>دقيقة إضافية لمن يتحدث</translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation>إنقاص دقيقة ممن يتحدث</translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation>تخطي ما يلي</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>جدول الأعمال…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation>قُدّمت ساعة الجهاز {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation>أُخّرت ساعة الجهاز {time}</translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation>أوقات المتحدثين تُقاس على حدة وتبقى صحيحة؛ أما المتبقي فيتبع الوقت الجديد.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation>تبدأ ساعة الجلسة من جديد</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>زيادة الوقت أو إنقاصه</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>التخطي</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>دقيقة إضافية</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 دقائق إضافية</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>أقل بدقيقة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تخطٍّ</translation>
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
        <translation>بدأ التقرير</translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation>تتداخل مع {titles}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>جلساتي</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up Rapporteur</source>
        <translation>إعداد Rapporteur</translation>
    </message>
    <message>
        <source>Send from here, with my e-mail account</source>
        <translation>الإرسال من هنا، بحساب بريدي</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>The key for the group photo</source>
        <translation>اختصار الصورة الجماعية</translation>
    </message>
    <message>
        <source>How to send the report</source>
        <translation>كيف يُرسَل التقرير</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your name stands as rapporteur in new reports. Both stay on this computer until you send something.</source>
        <translation>يظهر اسمك مقررًا في التقارير الجديدة. ويبقى الاثنان على هذا الجهاز حتى ترسل شيئًا.</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo of the meeting, also while the call is in front. Nothing else that you type in other programs is ever seen.</source>
        <translation>اضغط المفاتيح التي تلتقط صورة الاجتماع، حتى حين تكون المكالمة في الأمام. ولا يُرى أبدًا أي شيء آخر تكتبه في التطبيقات الأخرى.</translation>
    </message>
    <message>
        <source>Without an account the finished e-mail opens in your mail program, and you send it there. You can choose otherwise at any time in the settings.</source>
        <translation>دون حساب تُفتح الرسالة جاهزة في تطبيق البريد لديك، وترسلها من هناك. ويمكنك اختيار غير ذلك في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>تخطي الكل</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Add this line to the configuration of sway: {line}</source>
        <translation>أضف هذا السطر إلى إعدادات sway: ⁦{line}⁩</translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation>أضف هذا السطر إلى إعدادات Hyprland: ⁦{line}⁩</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات سطح المكتب، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات سطح المكتب، ضمن لوحة المفاتيح، ثم عرض الاختصارات وتخصيصها، ثم الاختصارات المخصصة، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات النظام، ضمن لوحة المفاتيح، ثم الاختصارات، ثم إضافة جديد، ثم أمر أو سكربت، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات سطح المكتب، ضمن لوحة المفاتيح، ثم اختصارات التطبيقات، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات النظام، ضمن لوحة المفاتيح، ثم الاختصارات، ثم الاختصارات المخصصة، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات سطح المكتب، ضمن لوحة المفاتيح، ثم الاختصارات المخصصة، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>في مركز التحكم، ضمن اختصارات لوحة المفاتيح، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات سطح المكتب، ضمن أجهزة الإدخال، ثم لوحة المفاتيح، ثم اختصارات لوحة المفاتيح، ثم المخصصة، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation>في إعدادات LXQt، ضمن مفاتيح الاختصار، اربط {key} بالأمر rapporteur snap.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>%Ln سطر كما هو</numerusform>
            <numerusform>سطر واحد كما هو</numerusform>
            <numerusform>سطران كما هما</numerusform>
            <numerusform>%Ln أسطر كما هي</numerusform>
            <numerusform>%Ln سطرًا كما هي</numerusform>
            <numerusform>%Ln سطر كما هي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation>طلب المصادقة من المتحدثين…</translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation>رد متحدث</translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation>حُفظ رد {name}</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation>يتلقى كل متحدث ما ورد عنه في التقرير، دون الأسطر الخاصة، ويُسأل هل هو صحيح.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>أيام الرد</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>تسجيل رد…</translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation>فتح رد…</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>طلب من %Ln متحدث</numerusform>
            <numerusform>طلب من متحدث واحد</numerusform>
            <numerusform>طلب من متحدثين اثنين</numerusform>
            <numerusform>طلب من %Ln متحدثين</numerusform>
            <numerusform>طلب من %Ln متحدثًا</numerusform>
            <numerusform>طلب من %Ln متحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation>يلزم عنوان البريد الإلكتروني: {names}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation>عنوان بريد متحدث</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation>طُلبت المصادقة</translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation>وافق على الجزء الخاص به</translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation>وافق، لكن الجزء الخاص به تغيّر بعدها</translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation>طلب تعديلًا</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>وافق في {day}</translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation>وافق في {day}؛ ثم تغيّر النص</translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation>طلب تعديلًا في {day}؛ ثم تغيّر النص</translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation>طلب تعديلًا في {day}</translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation>سُئل في {day}؛ لا رد حتى {due}</translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation>سُئل في {day}، والرد حتى {due}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>سُئل في {day}</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>إضافة متحدث</translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation>إضافة متحدث</translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation>إزالة متحدث</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>إيقاف الوقت</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>تشغيل الوقت</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation>تحرير متحدث</translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation>إعادة تسمية متحدث</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>يتحدث · %Ln د</numerusform>
            <numerusform>يتحدث · دقيقة</numerusform>
            <numerusform>يتحدث · دقيقتان</numerusform>
            <numerusform>يتحدث · %Ln د</numerusform>
            <numerusform>يتحدث · %Ln د</numerusform>
            <numerusform>يتحدث · %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation>أسئلة ودردشة</translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation>مدير الجلسة · {affiliation}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مدير الجلسة</translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation>{text}، {said}</translation>
    </message>
    <message>
        <source>{allowed} allotted</source>
        <translation>المخصص {allowed}</translation>
    </message>
    <message>
        <source>{time} of {allowed}, over time</source>
        <translation>{time} من {allowed}، تجاوز الوقت</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} من {allowed}</translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation>نقل متحدث</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>On the screen {name}</source>
        <translation>على الشاشة {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>عرض المتحدثين</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>التالي: {name}</translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation>الجلسة: {left}</translation>
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
        <translation>الجلسات أو التقارير</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>استعد لجلستك الأولى</translation>
    </message>
    <message>
        <source>Three short steps: your name, the key for the group photo, how to send.</source>
        <translation>ثلاث خطوات قصيرة: اسمك، واختصار الصورة الجماعية، وطريقة الإرسال.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>البحث في كل التقارير</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>لا سطر فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation>التقارير التي تكتبها أو تفتحها تظهر هنا.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>How the report stands</source>
        <translation>حال التقرير</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص واحد</numerusform>
            <numerusform>ينقص اثنان</numerusform>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص عنصر واحد</numerusform>
            <numerusform>ينقص عنصران</numerusform>
            <numerusform>تنقص %Ln عناصر</numerusform>
            <numerusform>ينقص %Ln عنصرًا</numerusform>
            <numerusform>ينقص %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo  {key}</source>
        <translation>صورة  {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>التقاط الصورة الجماعية</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation>التقاط الصورة الجماعية</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>التالي في جدول الأعمال</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>العودة إلى النافذة كاملة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation>{time} ({over})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>التالي: {name}</translation>
    </message>
</context>
<context>
    <name>TestShot</name>
    <message>
        <source>Take a test photo…</source>
        <translation>التقاط صورة تجريبية…</translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation>الصورة التجريبية</translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation>للتأكد قبل الجلسة من إمكان التقاط الصور هنا.</translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation>جارٍ التقاط الصورة التجريبية…</translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation>التُقطت نافذة واحدة فقط في {seconds} ث. لم تُحفظ.</translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation>التُقطت الشاشة كلها في {seconds} ث لأن نافذة الاجتماع لم تظهر. لم تُحفظ.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation>اسمح لـ Rapporteur في إعدادات النظام بتسجيل الشاشة. ثم أعد التقاط الصورة التجريبية.</translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation>أعد التقاط الصورة التجريبية، ووافق حين يسألك سطح المكتب.</translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation>افتح الاجتماع وأعد التقاط الصورة التجريبية. فإن لم يتحسن الأمر، يبقى «جزء من الشاشة…» في قائمة الصورة.</translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation>أعد المحاولة والاجتماع ظاهر. يمكن دائمًا لصق لقطة شاشة في التقرير.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation>{words} من {most} كلمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>History – Rapporteur</source>
        <translation>سجل التغييرات – Rapporteur</translation>
    </message>
    <message>
        <source>Choose a version to see what differs from the report as it is now.</source>
        <translation>اختر إصدارًا لترى ما يختلف عن التقرير كما هو الآن.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>تسمية هذا الإصدار…</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>نسيان سجل التغييرات…</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>استعادة كل ما فيه</translation>
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
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>بدأ هنا</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>صُدّر باسم ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation>وُضع في رسالة إلى {recipients}</translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation>وُضع في رسالة</translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation>سُلّم باعتباره الإصدار {number}</translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation>إصدارك قبل فتح ⁨{file}⁩ المعدَّل في مكان آخر</translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation>عُدّل في مكان آخر: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>قبل استعادة إصدار سابق</translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation>قبل دمج إصدار آخر</translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation>استُرجع بعد انتهاء التطبيق على نحو غير متوقع</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>كُتب يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>زيادة %Ln كلمة</numerusform>
            <numerusform>زيادة كلمة واحدة</numerusform>
            <numerusform>زيادة كلمتين</numerusform>
            <numerusform>زيادة %Ln كلمات</numerusform>
            <numerusform>زيادة %Ln كلمة</numerusform>
            <numerusform>زيادة %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>نقص %Ln كلمة</numerusform>
            <numerusform>نقص كلمة واحدة</numerusform>
            <numerusform>نقص كلمتين</numerusform>
            <numerusform>نقص %Ln كلمات</numerusform>
            <numerusform>نقص %Ln كلمة</numerusform>
            <numerusform>نقص %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation>عدد الكلمات كما كان</translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation>التقرير كما كان في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>استعادة هذا الجزء</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation>تمت الاستعادة. التراجع يعيد ما كان هناك، وكذلك سجل التغييرات.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>نسيان سجل التغييرات</translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation>كل الإصدارات السابقة والكلمات المحذوفة والصور المزالة تزول نهائيًا، ومن ملف التقرير أيضًا حين يُكتب في المرة التالية. أما التقرير نفسه فيبقى.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation>مبكرًا</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>متجاوزة</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>انتهت</translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>تبدأ بعد %Ln يوم</numerusform>
            <numerusform>تبدأ بعد يوم</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %Ln أيام</numerusform>
            <numerusform>تبدأ بعد %Ln يومًا</numerusform>
            <numerusform>تبدأ بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>حتى البدء</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>منذ بدء الاستراحة</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>تجاوز {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{day}, {start} {zone}</source>
        <translation>‏{day}، {start} {zone}</translation>
    </message>
    <message>
        <source>{day}, {start}–{end} {zone}</source>
        <translation>‏{day}، {start}–{end} {zone}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation>‏⁨{name}⁩: تجاوز {time} عن {allowed}</translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation>‏⁨{name}⁩: {time} من {allowed}</translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation>‏⁨{name}⁩: انتهى في {time} من {allowed}</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>‏⁨{name}⁩: متخطى</translation>
    </message>
    <message>
        <source>{name}: {start}–{end}</source>
        <translation>‏⁨{name}⁩: {start}–{end}</translation>
    </message>
    <message>
        <source>{name}: {allowed}</source>
        <translation>{name}: {allowed}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}</source>
        <translation>‏⁨{name}⁩: المقرر {planned}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}, taken {taken}</source>
        <translation>‏⁨{name}⁩: المقرر {planned}، المستغرق {taken}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>سينتهي {name} متأخرًا %Ln د</numerusform>
            <numerusform>سينتهي {name} متأخرًا دقيقة</numerusform>
            <numerusform>سينتهي {name} متأخرًا دقيقتين</numerusform>
            <numerusform>سينتهي {name} متأخرًا %Ln د</numerusform>
            <numerusform>سينتهي {name} متأخرًا %Ln د</numerusform>
            <numerusform>سينتهي {name} متأخرًا %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المستغرق</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>من–إلى</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>‏{start}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln بند</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation>كتاب التقارير</translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation>اسم المنتدى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation>كما في التقارير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation>تصير كل التقارير في مجلد ملف PDF واحدًا: غلاف ومحتويات وجلسات حسب اليوم والمسار، وفهارس للأشخاص وللأسطر المعلَّمة.</translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Programme, to list what is missing</source>
        <translation>البرنامج، لذكر ما ينقص</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation>إنشاء الكتاب…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>كتابة الكتاب</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation>لا تقرير عن «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>%Ln تقرير في ⁨{file}⁩، الصفحات: {pages}.</numerusform>
            <numerusform>تقرير واحد في ⁨{file}⁩، الصفحات: {pages}.</numerusform>
            <numerusform>تقريران في ⁨{file}⁩، الصفحات: {pages}.</numerusform>
            <numerusform>%Ln تقارير في ⁨{file}⁩، الصفحات: {pages}.</numerusform>
            <numerusform>%Ln تقريرًا في ⁨{file}⁩، الصفحات: {pages}.</numerusform>
            <numerusform>%Ln تقرير في ⁨{file}⁩، الصفحات: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>أحرف لا رسم لها في PDF: {characters}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation>لا تقرير تمكن قراءته في ⁨{folder}⁩.</translation>
    </message>
</context>
<context>
    <name>Wayfinder</name>
    <message>
        <source>Floor</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
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
        <translation>اختيار نافذة الاجتماع</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>جزء من الشاشة…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation>جارٍ البحث عن النوافذ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>لم تعد النافذة {title} مفتوحة.</translation>
    </message>
    <message>
        <source>{title} (minimised)</source>
        <translation>‏⁨{title}⁩ (مصغّرة)</translation>
    </message>
    <message>
        <source>{title}, of {program}, minimised</source>
        <translation>‏⁨{title}⁩، من ⁨{program}⁩، مصغّرة</translation>
    </message>
    <message>
        <source>{title}, of {program}, {width}×{height}</source>
        <translation>‏⁨{title}⁩، من ⁨{program}⁩، ⁦{width}×{height}⁩</translation>
    </message>
    <message>
        <source>This window is minimised. Show it, and it can be taken.</source>
        <translation>هذه النافذة مصغّرة. أظهرها لتُلتقط.</translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation>النافذة التي تختارها هي الخيار الأول لهذه الجلسة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation>لا تُرى هنا نافذة لتطبيق آخر. التقط جزءًا من الشاشة بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>تعذرت كتابة ⁨{file}⁩ ({problem}). التقرير نفسه في أمان. أغلق الملف إن كان مفتوحًا في مكان آخر، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation>لا يمكن إرسال الرسالة: ليس {address} عنوان بريد إلكتروني. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation>تعذر حفظ كلمة المرور في حلقة مفاتيح النظام ({problem}). ستُذكر حتى ينتهي التطبيق.</translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation>هذا أكبر من أي رد. سجّل ما يقوله يدويًا.</translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation>ليس هذا بريدًا إلكترونيًا. احفظ الرد في ملف .eml من تطبيق البريد وافتحه.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation>في الصورة من البكسلات ما يمنع قراءتها؛ تبقى في التقرير كما هي. صغّرها في تطبيق آخر وألصقها ثانية.</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation>الصورة تالفة ولا تمكن قراءتها؛ تبقى في التقرير كما هي. التقط غيرها أو أزلها.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation>لا يمكن استخدام القالب ⁨{file}⁩: {problem}</translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation>برنامج كان محفوظًا هنا تالف، ووُضع جانبًا باسم ⁨{file}⁩. افتحه ثانية من ملفه.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation>لا يمكن استخدام مختصراتك في ⁨{file}⁩. تستمر الكتابة دونها.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation>مختصراتك في ⁨{file}⁩ تالفة؛ حُفظ الملف باسم ⁨{kept}⁩. تستمر الكتابة دونها.</translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation>تعذر حفظ كلماتك الخاصة في ⁨{file}⁩ ({problem}). تسري حتى ينتهي التطبيق.</translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation>لم يعد الإملاء يُدقَّق. كل ما عداه يعمل كما كان.</translation>
    </message>
    <message>
        <source>No report could be read from this file: {problem}. Nothing was changed.</source>
        <translation>تعذرت قراءة أي تقرير من هذا الملف: {problem}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF ({problem}). Nothing was changed.</source>
        <translation>تعذرت قراءة {file} كملف PDF ({problem}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation>ليست في هذا النص عناوين أي نموذج معروف هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation>الملف ليس نصًا عاديًا بترميز UTF-8. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation>تتعذر قراءة ⁨{file}⁩ أو كتابته: {problem}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation>حدث خطأ غير متوقع ({error}). ملاحظاتك في أمان.</translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation>رسائل هذا التقرير يرسلها Rapporteur آخر على هذا الجهاز. لم يُرسَل شيء من هنا.</translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation>صندوق صادر هذا التقرير كتبه إصدار أحدث من Rapporteur. تُرك كما هو؛ حدّث التطبيق لترسل من هنا.</translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation>لم يعد ذلك ممكنًا مع هذه الرسالة.</translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation>لا يمكن استخدام صندوق صادر هذا التقرير ({detail})، فلم يُرسَل شيء. التقرير في أمان؛ ولا يزال «فتحه في تطبيق البريد» يعمل.</translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation>الملف ⁨{file}⁩ ليس برنامجًا تمكن قراءته. اطلبه بصيغة iCalendar أو schedule.xml أو schedule.json أو CSV أو XLSX.</translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation>ليس في ⁨{file}⁩ عمود للعناوين. في جدول البرنامج عمود «العنوان»، وما عُرف من «اليوم» و«البداية» و«النهاية» و«القاعة» و«المتحدثون».</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation>لا تمكن قراءة ⁨{file}⁩ كنص. احفظه بترميز UTF-8 وافتحه ثانية.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation>الملف ⁨{file}⁩ تالف ولا تمكن قراءته كبرنامج ({detail}).</translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation>الملف ⁨{file}⁩ أكبر من أن يكون برنامجًا ({detail}).</translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation>الملف ⁨{file}⁩ يعرّف كيانات أو يطلب ملفات أخرى، ولذلك لا يُقرأ.</translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation>لا جلسة في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation>الملف ⁨{file}⁩ ليس تقرير Rapporteur. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation>الملف ⁨{file}⁩ كتبه إصدار أحدث من Rapporteur. تُرك كما هو؛ حدّث التطبيق لفتحه.</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation>الملف ⁨{file}⁩ تالف ({detail}). تُرك كما هو.</translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation>الملف ⁨{file}⁩ مفتوح من قبل في نافذة Rapporteur أخرى على هذا الجهاز. يمكنك قراءته كما كُتب آخر مرة في ملفه، أو الكتابة في نسخة.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation>يفتح {who} الملف ⁨{file}⁩ على {host} منذ {time}. يمكنك قراءته كما كُتب آخر مرة، أو الكتابة في نسخة. إن كتبتما كلاكما حُفظ الإصداران.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation>لم يعد ذلك الإصدار محفوظًا. التقرير كما كان.</translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation>الإصدارات المسماة {count} من قبل. أزل اسمًا قبل أن تعطي آخر.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation>آخر التغييرات ليست على القرص بعد: {detail}. هي محفوظة في الذاكرة وتُعاد المحاولة؛ أفسح مجالًا، ولا تغلق النافذة.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation>تعذرت كتابة ⁨{file}⁩: {detail}. كل شيء في أمان في مجلد Rapporteur الخاص؛ احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>لا يمكن فتح ⁨{file}⁩: {detail}.</translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation>لم يُعثر على نافذة اجتماع. افتح الاجتماع، أو اختر نافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>قد تكون %Ln نافذة هي الاجتماع، فلم تُلتقط صورة بعد. اختر النافذة.</numerusform>
            <numerusform>قد تكون نافذة واحدة هي الاجتماع، فلم تُلتقط صورة بعد. اختر النافذة.</numerusform>
            <numerusform>قد تكون أي من نافذتين هي الاجتماع، فلم تُلتقط صورة بعد. اختر النافذة.</numerusform>
            <numerusform>قد تكون أي من %Ln نوافذ هي الاجتماع، فلم تُلتقط صورة بعد. اختر النافذة.</numerusform>
            <numerusform>قد تكون أي من %Ln نافذة هي الاجتماع، فلم تُلتقط صورة بعد. اختر النافذة.</numerusform>
            <numerusform>قد تكون أي من %Ln نافذة هي الاجتماع، فلم تُلتقط صورة بعد. اختر النافذة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation>لا يمكن استخدام قواعد نوافذ الاجتماعات في ⁨{file}⁩. يُعثر على Zoom رغم ذلك؛ اختر الاجتماعات الأخرى يدويًا.</translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation>النافذة {title} مصغّرة. أظهرها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>لم تعد النافذة {title} مفتوحة.</translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation>الصورة بلون واحد كلها فلم تُحفظ: لم يسمح النظام بقراءة النافذة.</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation>أُغلق مربع حوار سطح المكتب، فلم تُلتقط صورة.</translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation>لا يسمح النظام لـ Rapporteur بقراءة الشاشة. اسمح بذلك، ثم أعد التقاط الصورة.</translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation>لا يمكن لهذا الاختصار التقاط الصورة: يلزمه Ctrl أو Alt أو Meta مع حرف أو رقم أو من F1 إلى F24. اختر اختصارًا آخر في القائمة.</translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation>الاختصار {key} يخص تطبيقًا آخر. زر الصورة يعمل؛ اختر اختصارًا آخر في القائمة.</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation>سطح المكتب هذا لا يمنح أي تطبيق اختصارًا خاصًا به. زر الصورة يعمل؛ أو اربط في إعدادات سطح المكتب اختصارًا بالأمر rapporteur snap.</translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation>ذلك الجزء خارج الشاشة.</translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation>لا يمكن التقاط صورة هنا: {reason}</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>الكلمة «{word}» صحيحة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وضع علامة</translation>
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
        <translation>اللغات التي يُدقَّق إملاؤها</translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation>حسب الجلسة والنافذة</translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation>توسيع المختصرات أثناء الكتابة</translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation>اقتراح بقية الكلمة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation>تدقيق الإملاء في</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>المختصرات…</translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation>تُدقَّق الكلمات بلغات الجلسة والنموذج والنافذة، وبالإنجليزية.</translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation>الكلمة صحيحة إن وُجدت في إحدى هذه اللغات.</translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation>لم تُختر لغة: لا يُدقَّق الإملاء.</translation>
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
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation>سؤال {name}: {state}</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>عنوان بريد {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>_SpeakerView</name>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Opens what can be done with the session</source>
        <translation>يفتح ما يمكن فعله بالجلسة</translation>
    </message>
    <message>
        <source>Session: {state}</source>
        <translation>الجلسة: {state}</translation>
    </message>
</context>
</TS>
