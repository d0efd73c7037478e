using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Asvs;

/// <summary>What no source of the house does, though every reviewer would see it: nothing that the compiler would refuse.</summary>
public sealed partial class HouseHabitTests
{
    [Fact]
    // The operator's LibreOffice, without a shell and with arguments that nobody sends: decision 0055.
    public void Nobody_starts_a_process_or_compiles_code() => Nowhere(Starting(), "Isc.Testing", "Isc.Migrations", "src/Isc.Reporting/Pdf/PdfConverter.cs");

    [Fact]
    public void No_code_is_unsafe() => Nowhere(Unsafe());

    [Fact]
    // RFC 6238: authenticator apps reckon with HMAC-SHA-1, whose strength does not rest on collisions.
    public void Cryptography_is_the_frameworks_and_none_of_it_is_weak() => Nowhere(Weak(), "src/Isc.Organisation/SignIn/Totp.cs");

    [Fact]
    public void No_secret_is_in_the_settings() => Assert.DoesNotContain(
        Repository.Here.Files("src", "appsettings*.json"), file => Secret().IsMatch(File.ReadAllText(file)));

    [Fact]
    public void A_package_with_a_published_weakness_does_not_restore()
    {
        var build = Repository.Here.Read("Directory.Build.props");
        Assert.All(
            new[] { "<NuGetAudit>true<", "<NuGetAuditMode>all<", "<NuGetAuditLevel>low<", "<TreatWarningsAsErrors>true<" }, rule => Assert.Contains(rule, build, StringComparison.Ordinal));
        Assert.DoesNotContain(
            Repository.Here.Files("", "*.props").Concat(Repository.Here.Files("src", "*.csproj")).Concat(Repository.Here.Files("modules", "*.csproj")),
            file => Lenient().IsMatch(File.ReadAllText(file)));
    }

    private static void Nowhere(Regex pattern, params string[] tools)
    {
        var sources = Repository.Here.Files("src", "*.cs").Concat(Repository.Here.Files("src", "*.razor")).Concat(Repository.Here.Files("modules", "*.cs"))
            .Where(file => !file.Contains("Tests", StringComparison.Ordinal) && !Array.Exists(tools, tool => file.Contains(tool, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(sources);
        Assert.Empty(sources.Where(file => pattern.IsMatch(File.ReadAllText(file))).Select(Repository.Here.RelativePath));
    }

    [GeneratedRegex("NuGetAuditSuppress|NU190[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Lenient();

    [GeneratedRegex(@"\bProcess\.Start\b|\bProcessStartInfo\b|\bCSharpScript\b|\bDynamicMethod\b|\bXslCompiledTransform\b", RegexOptions.None, 1_000)]
    private static partial Regex Starting();

    [GeneratedRegex(@"\bunsafe\s*\{|\bunsafe (?:class|struct|static|void)\b|\bMarshal\.|\bDllImport\b|\bLibraryImport\b|\bBinaryFormatter\b", RegexOptions.None, 1_000)]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"\bMD5\b|\bSHA1\b|\bHMACSHA1\b|\bDES\.Create|\bTripleDES\b|\bRC2\b|\bCipherMode\.ECB\b|\bnew Random\(|\bRandom\.Shared\b", RegexOptions.None, 1_000)]
    private static partial Regex Weak();

    [GeneratedRegex(@"""(?:Password|Secret|ApiKey|Token|ConnectionString)""\s*:\s*""[^""]+""", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Secret();
}
