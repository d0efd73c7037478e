using System.Globalization;

namespace Isc.Modules.Accessibility.Fund;

/// <summary>The currencies the fund is kept in, each with the digits of its smallest unit (ISO 4217).</summary>
internal static class Currency
{
    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["CHF"] = 2,
        ["EUR"] = 2,
        ["GBP"] = 2,
        ["JPY"] = 0,
        ["USD"] = 2,
    };

    public static IReadOnlyCollection<string> Codes => Digits.Keys;

    /// <summary>An amount in smallest units as people read it: <c>1,250.00 CHF</c>.</summary>
    public static string Format(long amount, string currency)
    {
        var digits = Digits[currency];
        var units = amount / (decimal)Math.Pow(10, digits);
        return $"{units.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture)} {currency}";
    }
}
