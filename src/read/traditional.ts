/** Tells a text in traditional characters (萬畝, 個百分點) by those that simplified text never has. */
const TRADITIONAL =
  /[萬億個們這為與對會書發現進過說時國長門開關見車東馬號區縣業務來問點該經濟實產續總體機構廣學設項標數據應當幾兩雙員農畝頃噸條輛處戶復執辦討論議題屆層級從後動勞營銀錢歲內專單團圓場塊壓際邊達運遠選還變讓識證許記訪調請課負責貢財貨費貸資質購贊趙連遞鄉鄧鋼錄錯鎮鐵閉間閣隊陽陳陸隨雖雞離難電靜響順須預頭領頻顆顧風飛養館驗魚鳥鹽麗黃龍]/

/** Few words betray it: a name such as 陳 in a simplified letter is no reason to read it otherwise, but harms nothing. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text)
