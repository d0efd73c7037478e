using Isc.Access;

namespace Isc.Reporting.Freezing;

/// <summary>For whom reports are written down.</summary>
internal static class FreezeRules
{
    /// <exception cref="ReportRequestException">For named readers only.</exception>
    public static void Check(Classification level)
    {
        if (level == Classification.Restricted)
            throw new ReportRequestException("class", ReportRequestProblem.Restricted, "restricted", "public, members, internal",
                "A report for all readers of a class cannot hold what is restricted to named ones; choose public, members or internal.");
    }

    /// <summary>Now, to the second.</summary>
    public static DateTime Second(this TimeProvider time)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
