using System.Globalization;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Membership;

/// <summary>Turns the cells of a membership list into values; what cannot be understood says so.</summary>
internal static class MembershipCells
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd HH:mm"];

    public static bool YesOr(string? cell, bool otherwise, string column) => cell?.ToLowerInvariant() switch
    {
        null => otherwise,
        "yes" or "y" or "true" or "1" or "x" or "✓" => true,
        "no" or "n" or "false" or "0" or "-" or "–" => false,
        _ => throw new RuleBrokenException(column, $"“{cell}” under {column} is not understood: write Yes or No"),
    };

    public static DateOnly? Day(string? cell, string column)
    {
        if (cell is null) return null;
        return DateOnly.TryParseExact(cell, Days, British, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? day : throw new RuleBrokenException(column, $"“{cell}” under {column} is not a date: write it like 25 June 2026 or 2026-06-25");
    }

    public static HoldingKind Kind(string? cell) => cell?.ToLowerInvariant() switch
    {
        null or "holder" or "member" or "substantive" => HoldingKind.Holder,
        "deputy" or "named deputy" or "substitute" => HoldingKind.Deputy,
        _ => throw new RuleBrokenException("Holds as", $"“{cell}” under Holds as is not understood: write Holder or Deputy"),
    };

    /// <summary>"Yes", "No", or "Up to £5,000".</summary>
    public static (MoneyAuthority, int?) Money(string? cell)
    {
        var text = cell?.ToLowerInvariant();
        if (text is null or "no" or "n" or "-" or "–") return (MoneyAuthority.No, null);
        if (text is "yes" or "y") return (MoneyAuthority.Yes, null);
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        return text.All(c => char.IsAsciiDigit(c) || char.IsLetter(c) || c is '£' or ',' or ' ') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var pounds) && pounds > 0
            ? (MoneyAuthority.UpTo, pounds)
            : throw new RuleBrokenException("May commit money", $"“{cell}” under May commit money is not understood: write Yes, No, or Up to £5,000");
    }
}
