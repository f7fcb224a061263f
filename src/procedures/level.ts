/**
 * Entitlement levels, the letters in which a matrix and a cloud are compared: L 一覧, R 設定参照, D データ参照, W 更新, X 実行,
 * P 権限管理, T タグ付け, A 承認, S ログ・監視の停止・変更, E 権限昇格の余地あり, ADM 管理者権限相当. Words in `procedures/levels.yaml`.
 */
export type Level = 'L' | 'R' | 'D' | 'W' | 'X' | 'P' | 'T' | 'A' | 'S' | 'E' | 'ADM';
