using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Contract;

/// <summary>A file of the repository that says what the code is: reviewed where it changes. <c>ISC_ACCEPT=1</c> writes it anew.</summary>
internal static class Accepted
{
    public static void Check(string path, IReadOnlyList<string> now)
    {
        var file = Path.Combine(Repository.Here.Root, path);
        if (Environment.GetEnvironmentVariable("ISC_ACCEPT") == "1")
            File.WriteAllLines(file, now);
        var before = File.Exists(file) ? File.ReadAllLines(file) : [];
        var (gone, added) = (before.Except(now, StringComparer.Ordinal).ToList(), now.Except(before, StringComparer.Ordinal).ToList());
        Assert.True(
            before.SequenceEqual(now),
            $"{path} does not say what the code is. What is gone breaks modules that use it: raise the version of the contract. Run this test with ISC_ACCEPT=1 and review:\n"
            + string.Join('\n', gone.Select(line => $"- {line}").Concat(added.Select(line => $"+ {line}"))));
    }
}
