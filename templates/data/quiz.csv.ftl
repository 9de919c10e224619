<#-- The questions of the quizzes as a file; where the essay does not answer, the chapter's notes do.
     Reads: edition, site. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "chapter", "kind", "question", "options", "answer", "explanation", "sentences", "source", "licence"]/>
<#list edition.library().rows("question") as question>
<#assign chapter = edition.text(question.chapter)>
<@c.row [question.id, edition.number(chapter)?c, question.type, question.question, question.options?join(" | "), question.answer,
    question.explanation, c.seed(question.seed), question.seed.isEmpty()?then(site.host + "/" + chapter.url, c.andEssay()),
    edition.cover().licence]/>
</#list>
