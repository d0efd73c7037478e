using Isc.Architecture.Tests.Fluent;

namespace Isc.Architecture.Tests.Subjects;

/// <summary>Says every breach, not the first one.</summary>
internal static class Expect
{
    public static void None(IEnumerable<Violation> violations, string rule)
    {
        if (violations.ToList() is { Count: > 0 } found)
            throw new ArchRuleException($"{rule}\n  {string.Join("\n  ", found)}");
    }

    /// <summary>One breach is by <paramref name="offender"/> and names <paramref name="other"/>.</summary>
    public static void Names(IEnumerable<Violation> violations, string offender, string other)
    {
        var found = violations.ToList();
        Assert.True(
            found.Exists(violation => violation.Offender.Contains(offender, StringComparison.Ordinal) && violation.Problem.Contains(other, StringComparison.Ordinal)),
            $"'{offender}' with '{other}' is missing among:\n  {string.Join("\n  ", found)}");
    }
}
