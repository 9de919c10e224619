<#-- The style of a letter, set into its elements by the channel; what stands within @media stays a style sheet,
     and so does what is said very often and can be done without: it would make letters too large. It stands within
     @media all, which the channel takes away again: Thunderbird drops every @media block.
     Colours are those of first.css, unless the settings say otherwise. Reads: letter (LetterSettings),
     start (left, or right where the language runs that way). -->
<#assign brand = letter.brand>
<#assign serif = "Georgia,serif">
<#-- Said forty times in a letter, and every system that reads mail has it or a stand-in for it. -->
<#assign sans = "Arial">
body{margin:0;padding:0}
.page{background-color:#f1f4f8}
.around{padding:24px 0}
.sheet{width:100%;max-width:${letter.width}px;background-color:${brand.background};text-align:${start}}
.band{padding:14px 28px;background-color:#0f3d8a;border-bottom:4px solid #f5c542;font:17px/24px ${serif}}
.text{padding:28px 28px 8px;color:${brand.text};font:18px/29px ${serif}}
.foot{padding:20px 28px 32px;color:#4a5567;font:14px/21px ${sans};border-top:1px solid #d5dbe4}
p{margin:0 0 16px}
h1{margin:0 0 12px;font-size:36px;line-height:40px}
h2{margin:36px 0 12px;font-size:24px;line-height:30px}
h3{margin:20px 0 8px;font-size:18px;line-height:26px}
ul,ol{margin:0 0 16px;padding:0 0 0 24px}
.rtl ul,.rtl ol{padding:0 24px 0 0}
.book{margin:0;font-weight:bold}
.book a{color:#ffffff;text-decoration:none}
.credit{margin:0;color:#e8effb;font:14px/21px ${sans}}
.credit a{color:#e8effb}
.kicker{margin:0 0 10px;color:#4a5567;font:14px/20px ${sans}}
.standfirst{margin:0 0 20px;color:#4a5567;font-size:21px;line-height:30px}
.banner{margin:0 0 24px;padding:10px 0;border-top:1px solid #d5dbe4;border-bottom:1px solid #d5dbe4;color:#4a5567;font:14px/20px ${sans}}
.label{margin:20px 0 4px;font:bold 14px/20px ${sans}}
.authors-claim,.interpretation,.forecast{color:#14489c}
.documented-event{color:#1c6b62}
.quotation,.context,.missing{color:#4a5567}
.outside{color:#7a5600}
.counterpoint{color:#a63a24}
.sources,.note,.drawing__foot,.footnote{font:14px/21px ${sans}}
.editorial{padding:4px 20px 8px;background-color:#f1f4f8}
.gap{margin:0 0 20px}
.said{margin:8px 0 12px;font-size:26px;line-height:36px}
.figure{margin:28px 0 10px;font-weight:bold}
.title{margin:0 0 4px;font-weight:bold}
pre{margin:0 0 16px;padding:10px 14px;background-color:#f1f4f8;font:14px/20px monospace;white-space:pre-wrap}
blockquote{margin:0 0 16px;padding:0 28px}
.picture{margin:0 0 12px}
.picture img{display:block;width:100%;max-width:${letter.width - 56}px;height:auto;border:0}
.data{width:100%;margin:0 0 16px;border-collapse:collapse;font:15px/21px ${sans}}
.data th,.data td{padding:8px 12px 8px 0}
.data th{text-align:${start}}
.data .span{padding-top:16px;color:#4a5567}
.rtl .data th,.rtl .data td{padding:8px 0 8px 12px}
caption{padding:0 0 6px;text-align:${start};font-weight:bold}
.act{margin:4px 0 20px}
.act a{display:inline-block;padding:12px 22px;background-color:#f5c542;color:#121a28;font:bold 16px/20px ${sans};text-decoration:none}
.about{margin:0 0 10px}
.preheader{display:none;mso-hide:all}
@media all{
.text a{color:${brand.accent}!important}
.text .act a{color:#121a28!important}
.sources,.note,.drawing__foot,.text .sources a,.text .note a,.text .drawing__foot a,.foot a{color:#4a5567!important}
li{margin:0 0 8px!important}
.data th,.data td{border-bottom:1px solid #d5dbe4!important}
}
@media (max-width:480px){
.band,.text,.foot{padding-left:18px!important;padding-right:18px!important}
.around{padding:0!important}
h1{font-size:30px!important;line-height:34px!important}
}
@media (prefers-color-scheme:dark){
.page{background-color:#060a12!important}
.sheet{background-color:#0c1220!important}
.text,.text li,.said{color:#eceff4!important}
.text a{color:#8fb8ff!important}
.foot,.foot a,.kicker,.standfirst,.banner,.sources,.text .sources a,.note,.drawing__foot,.text .note a,.text .drawing__foot a,.quotation,.context,.missing,.data .span{color:#a7b1c2!important}
.foot,.banner,.data th,.data td{border-color:#28334a!important}
.editorial,pre{background-color:#151d2e!important}
.authors-claim,.interpretation,.forecast{color:#8fb8ff!important}
.documented-event{color:#6fd0c4!important}
.outside{color:#f5c542!important}
.counterpoint{color:#ff9a80!important}
.band{background-color:#0d2a5e!important}
.book a,.credit,.credit a{color:#e8effb!important}
.text .act a{color:#121a28!important}
}
