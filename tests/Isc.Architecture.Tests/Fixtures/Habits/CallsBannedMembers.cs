namespace Isc.Architecture.Tests.Fixtures.Habits;

internal static class CallsBannedMembers
{
#pragma warning disable RS0030, MA0042, xUnit1031 // What the analyzer refuses is what the rule must find.
    public static DateTime Today => DateTime.UtcNow;

    public static int Answer(Task<int> question) => question.Result;

    public static void Rest() => Thread.Sleep(1);
#pragma warning restore RS0030, MA0042, xUnit1031
}
