using System.Globalization;

namespace Isc.Escalation.Sweep;

/// <summary>Names of the moments of a level's clock: each comes once for an entry.</summary>
internal static class AlarmKind
{
    /// <summary>The limit to acknowledge has passed.</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>The limit to decide has passed.</summary>
    public const string Decide = "decide";

    private const string Daily = "day-";

    /// <summary>A share of the limit to acknowledge has passed: <c>ack-50</c>.</summary>
    public static string OfAcknowledging(int percent) => string.Create(CultureInfo.InvariantCulture, $"ack-{percent}");

    /// <summary>A share of the limit to decide has passed: <c>80</c>.</summary>
    public static string OfDeciding(int percent) => string.Create(CultureInfo.InvariantCulture, $"{percent}");

    /// <summary>A working day has begun with a limit passed: <c>day-20210315</c>.</summary>
    public static string Of(DateOnly day) => Daily + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static bool IsDaily(string kind) => kind.StartsWith(Daily, StringComparison.Ordinal);
}
