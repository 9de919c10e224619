<#-- What can be copied of a letter: a script, since pages on a disk can read no other file.
     Reads: part, copies (by what they are called). -->
letters["${part.name?json_string}"] = {<#list copies as name, text>"${name}": "${text?json_string}"<#sep>, </#sep></#list>};
