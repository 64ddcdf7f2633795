/** The characters that stand for most Chinese surnames, in both scripts, as part of a regular expression. */
export const chineseSurname =
  '[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯温覃阚闞闵閔詹鲍鮑倪樊殷洪翟俞葛柯蓝藍柳骆駱翁寇冉裴缪繆庄莊庞龐聂聶穆邢岑祁阮卞霍虞耿]';
