<#-- The questions of the book, by which answers are recognised. Reads: questions. -->
window.QUESTIONS = [
<#list questions as question>
  {"id": "${question.id?json_string}", "chapter": "${question.chapter?json_string}", "question": "${question.question?json_string}", "options": [<#list question.options as option>"${option?json_string}"<#sep>, </#list>], "right": ${question.options?seq_index_of(question.answer)?c}}<#sep>,</#sep>
</#list>
];
