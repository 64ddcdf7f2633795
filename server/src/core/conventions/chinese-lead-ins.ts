import { chineseSurname } from '../text/chinese-surnames';

/**
 * Words before a colon that are never a speaker in Chinese, whatever the house style: verbs that introduce a quotation,
 * what announces a list, the fields of an attendance list or of a bill, the small print of a newspaper. Some of what such
 * words end in ends names as well: `马云`, `莫言`.
 */
export const chineseLeadIns = new RegExp(
  [
    '(?:道|曰|表示|指出|强调|強調|认为|認為|(?<!解)[说說]|讲|講|谈|談|称|稱|喊|叫|叹|嘆|(?<!^|提|[记記]者|网友|網友)[问問]|介绍|介紹|透露|回应|回應|回忆|回憶|解释|解釋|补充|補充|坦承|承认|承認|告诉|告訴|感慨|总结|總結|呼吁|呼籲|建议|建議|提醒|批评|批評|重申|声明|聲明|提出|提到|宣布|写明|如下|包括|例如|比如|譬如|就是|即|是)$',
    '(?:故事|问题|問題|方面|大事|工作|原则|原則|内容|內容|时间|時間|地点|地點|来源|來源|电话|電話|地址|标题|標題|编辑|編輯|责编|摘要|关键词|关键字|註|備註|备注|附註|[附详詳见見批备備]?注|附件|条件|條件|目标|目標|措施|要求|特点|特點|优点|優點|缺点|缺點|方法|步骤|步驟|材料|用量|价格|價格|名称|名稱|作者|译者|譯者|单位|單位)$',
    '(?:意見|意见|決議|决议|決定|决定|提案人|連署人|案由|說明|说明|辦法|办法|結論|结论|結果|结果|記錄|纪录|紀錄|日期|議程|议程|事項|事项|名單|名单|報告|报告|出席|列席|缺席|請假|请假|公決|公决|规定|規定|条文|條文|本文)$',
    '^(?:出席|列席|缺席|請假|请假|應邀|应邀|記錄|纪录|提案|連署|散會|散会).*$',
    '^第.{1,4}[章节節条條款]$',
    '^(?:[一二三四五六七八九十]+(?![一二三四五六七八九十届屆]|.*(?:[记記]者|周刊|週刊|[日晚早时時都][市]?[报報]|新闻|新聞|资讯|資訊|[^官]网|[^官]網)$)|\\d+(?!.*[记記]者$)|第.|其.|首先|此外|另外|因此|请|請|我|你|您|他|她|它|这|這|有|在|从|從|对|對|把|被(?![告害访訪采採])|以|就|也|都|而|但)(?!问$|問$|答$).*$',
    '^(?:背景|资料|資料|链接|連結|相关链接|新闻背景|新聞背景|提示|小贴士|编者按|編者按|按语|编后|延伸阅读|延伸閱讀|花絮|导语|引子|前言|正文|摘编|编译|编號|编号|編號|电邮|电子邮箱|網址|网址|传真|傳真|手机|手機|姓名|性别|年龄|职业|籍贯|时长|主题|主題|议题|議題|目的|重点|重點)$',
    '^[示调調出]$',
    'https?$',
    '^方言$',
    `(?<!^${chineseSurname}[^子位程形地構构視视面務务額额期間间價价單单量數数格報报意例插])(?:图|圖|(?<!代)表)$`,
    `(?<!^${chineseSurname}|^${chineseSurname}[^子])(?:云|言)$`,
    `(?<!^${chineseSurname}|^${chineseSurname}[有大作可])(?:为|為)$`,
  ].join('|'),
  'u',
);

/** What a name may not hold: punctuation and white space. */
const noName = '\\s：:，。、；！？,.;!?“”"\'‘’「」『』《》（）()【】\\[\\]—…=#*|<>';
/** A name may be set apart by wide spaces, so that it is as long as its neighbours: `王　毅`. */
const wideSpace = '\\u3000+(?=\\p{sc=Han})';

/** A name before a full-width or plain colon: no punctuation, no white space but layout spaces, maybe a remark in brackets. */
export const chineseName = `(?:[^${noName}]|(?<=\\p{sc=Han})${wideSpace}){1,24}(?:[（(][^）)]{1,20}[）)]){0,2}`;

/** Who is printed in a form: `王强、李丽`, or one with the office before the name, `水利局副局长 王强`. */
const person = `${chineseSurname}\\p{sc=Han}{1,2}`;
const nameOnly = `(?!谢谢|謝謝|马上|馬上|高兴|高興|何|许多|許多|方便|于是|於是|白|钱|錢|当|當|时|時|和|那|水|路|安|成|应|應)${person}(?:[、，, ]{1,2}${person}){0,8}$`;
const officeAndName = `(?!.*(?:请|請|欢迎|歡迎|谢谢|謝謝|大家))[\\p{sc=Han}、（）]{2,40}[长長人任员員记記授士家官裁理席师師] {0,2}(?:${person}|(?<=、.*)\\p{sc=Han}{2,3})$`;

/** What lists of people say of them: `王强（局长）：男，1970年生`, `李丽（主任）：负责档案工作`. */
const portrait = '[^：:（(]{2,6}[（(][^）)]{1,20}[）)][：:] {0,2}(?:[男女][，,、]|(?:负责(?!任)|負責(?!任)|分管|主管))';

/**
 * Looks ahead that a line is no field of a form or of a list, where behind a role stands nothing but who had it,
 * `主持人：王强、李丽`, or behind a name what somebody is or does.
 */
export const chineseField = `(?!(?:主持人?|[发發]言人|司[仪儀]|嘉[宾賓]|[记記]者|[记記][录錄]人?|解[说說]|旁白|分析[师師]|(?:代理)?[审審]判[长長员員]|(?:人民)?陪[审審][员員]|法官助理|[书書][记記][员員官]|(?:首席)?仲裁[员員])[：:] {0,2}(?:${nameOnly}|${officeAndName})|${portrait})`;
