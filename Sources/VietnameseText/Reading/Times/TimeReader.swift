package import PlanModel

/// Reads deadlines and dates as Vietnamese documents print them (thời hạn, ngày, tháng, quý, năm).
///
/// Letters may be small or capital and `quý` may be spelt `quí`; spaces at the ends and around dashes and slashes do not matter.
/// ISO dates, years of two digits, days the calendar lacks, dashes and dots in place of a time are refused with a hint.
package enum TimeReader {
  /// Takes every kind of time expression.
  ///
  /// - a period as `period` takes it, with `Hoàn thành`, `Thực hiện`, `trong`, `vào` before it or not;
  /// - ranges `Quý IV/2025 - Quý II/2026`, `Năm 2025 - 2026`, `từ … đến …`; the start may leave out the year
  ///   (`Quý III - IV/2021`, `Tháng 6-9/2021`), and ends after it begins;
  /// - `trước …`; `từ … [trở đi]`; by the end of: `không muộn hơn`, `chậm nhất [là]`, `muộn nhất [là]`, `đến [hết]`, `hết`;
  /// - `[Định kỳ] Hàng tháng | quý | năm [trong năm 2021]` (also `Hằng`); `Thường xuyên`; `chưa rõ`, `không rõ`;
  /// - `theo tiến độ khởi công [từng CCN] [trong năm 2021]`, and so for the other milestones of a cluster.
  package static func expression(_ text: String) -> Result<TimeExpression, Refusal> {
    Result { () throws(Refusal) in
      var parser = ExpressionParser(TokenCursor(text))
      return try parser.expression()
    }
  }

  /// Takes one period: `17/3/2021`, `Tháng 6/2021`, `6/2021`, `Tháng 6 năm 2021`, `Quý IV/2021`, `Quí IV-2025`,
  /// `quý 4/2021`, `Quý IV năm 2021`, `6 tháng đầu năm 2024`, `Năm 2021`, `2021`.
  package static func period(_ text: String) -> Result<CalendarPeriod, Refusal> {
    Result { () throws(Refusal) in
      var parser = ExpressionParser(TokenCursor(text))
      do throws(Refusal) { return try parser.period() } catch {
        guard case .success = expression(text) else { throw error }
        throw Refusal(
          .timeNotAPeriod, "\(quoted(text)) không phải là một ngày, tháng, quý, nửa năm hoặc năm",
          hint: "viết một kỳ, ví dụ 17/3/2021, Tháng 6/2021, Quý IV/2021, 6 tháng đầu năm 2024 hoặc Năm 2021")
      }
    }
  }

  /// Takes one day: `17/3/2021`, `05/02/2021`, `ngày 05 tháng 02 năm 2021`.
  package static func day(_ text: String) -> Result<CalendarDate, Refusal> {
    period(text).flatMap { period in
      if case .day(let date) = period { return .success(date) }
      return .failure(
        Refusal(.dateDayMissing, "\(quoted(text)) không ghi ngày", hint: "ghi đủ ngày, tháng, năm, ví dụ 17/3/2021"))
    }
  }
}
