<#-- What scorm.js has to know of the book: its pages, and which option of each question is right.
     Reads: pages (paths), questions. -->
window.PAGES = [<#list pages as page>"${page?json_string}"<#sep>, </#sep></#list>];
window.QUESTIONS = [
<#list questions as question>
  {"id": "${question.id?json_string}", "right": ${question.options?seq_index_of(question.answer)?c}}<#sep>,</#sep>
</#list>
];
