using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Asvs;

/// <summary>What ASVS asks to be written down is written down.</summary>
public sealed class SecurityGuideTests
{
    [Theory]
    [InlineData("Input", "Unknown members", "combined")]
    [InlineData("Limits", "Isc:Limits", "page size", "export")]
    [InlineData("Files", ".docx", "20 MB", "200 MB", "scan")]
    [InlineData("Signing in", "pathways", "password", "words that a password must not", "10 attempts")]
    [InlineData("Sessions", "12 hours", "sessions at once", "sign-on")]
    [InlineData("Who may what", "rule", "class", "field")]
    [InlineData("Keys and algorithms", "SHA-256", "data-protection", "replaced")]
    [InlineData("What Isc talks to", "database", "mail", "No address that a user gives")]
    [InlineData("Data and its protection", "Public", "Members", "Internal", "Restricted", "retained")]
    [InlineData("Parts of others", "Directory.Packages.props", "7 days", "30 days")]
    [InlineData("Logs", "console", "audit", "UTC", "never")]
    public void The_guide_has_its_sections(string section, params string[] words)
    {
        var guide = Repository.Here.Read("docs/guides/security.md");
        var text = guide.Split("\n## ").SingleOrDefault(part => part.StartsWith(section + "\n", StringComparison.Ordinal)) ?? "";
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
    }
}
