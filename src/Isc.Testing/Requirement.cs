using Xunit;

namespace Isc.Testing;

/// <summary>What a test needs from the machine.</summary>
public static class Requirement
{
    /// <summary>Ends the test: skipped, or failed where <c>ISC_REQUIRE_ALL=1</c> says that the machine must have everything.</summary>
    /// <param name="reason">What is missing and how to get it.</param>
    public static void Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("ISC_REQUIRE_ALL") == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
