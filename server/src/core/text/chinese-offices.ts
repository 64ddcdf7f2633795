/** What people are by office or trade, in both scripts, as it stands behind or beside their names; part of a regular expression. */
export const chineseOffice =
  '(?:教授|研究[员員]|院士|学者|學者|老[师師]|律[师師]|医生|醫生|作家|[记記]者|主[编編]|[总總][编編]|代表|委[员員]|主席|主任|[书書][记記]|秘[书書]|[总總][监監]|[经經]理|[总總]裁|[发發]言人|主持人|先生|女士|小姐|村民|居民|[学學]生|家[长長]|[院校所局处處科部司厅廳市省县縣区區镇鎮村会會社署馆館][长長])';
