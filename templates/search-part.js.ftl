<#-- What the search finds in one part of a long book; js/search.js takes it. Reads: edition, documents (list of SearchDocument),
     strings. -->
<#import "/parts/search.ftl" as s>
window.explainerPart([
<@s.documents documents/>
]);
