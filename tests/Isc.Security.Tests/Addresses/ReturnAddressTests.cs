using Isc.Text;

namespace Isc.Security.Tests.Addresses;

[Trait("Promise", "I26")]
[Trait("Catalogue", "T19")]
public sealed class ReturnAddressTests(ITestOutputHelper output)
{
    private static readonly string[] Hosts = ["evil.example", "evil.example/path", "evil.example:443", "127.0.0.1", "[::1]", "user@evil.example", "2130706433", "evil。example"];

    private static readonly string[] Shapes =
    [
        "//{0}", "///{0}", "////{0}", "/\\{0}", "\\/{0}", "\\\\{0}", "/\\/{0}", "//\\{0}", "http://{0}", "https://{0}", "https:{0}", "https:/{0}", "HTTPS://{0}",
        "ftp://{0}", "javascript://{0}/%0aalert(1)", "data:text/html,//{0}", "/\t/{0}", "/\n/{0}", "/\r/{0}", "\t//{0}", " //{0}", "/\u0000/{0}", "/%2f{0}",
        "/%2F%2F{0}", "/%5c{0}", "/%5C%5C{0}", "%2f%2f{0}", "/%09/{0}", "/%0d/{0}", "/%00//{0}", "{0}", ".{0}", "/x//{0}", "/／{0}", "／／{0}", "/⁄{0}", "/\u200B/{0}", "/\u00AD/{0}",
    ];

    public static IReadOnlyList<string> Attacks { get; } = [.. Shapes.SelectMany(shape => Hosts.Select(host => shape.Replace("{0}", host, StringComparison.Ordinal)))];

    [Fact]
    public void No_shape_of_another_site_is_local()
    {
        Assert.True(Attacks.Count >= 240);
        Assert.All(Attacks, attack => Assert.False(WebAddress.IsLocal(attack), attack));
        Assert.False(WebAddress.IsLocal(null));
        Assert.False(WebAddress.IsLocal(""));
        output.WriteLine($"{Attacks.Count} addresses");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/library/c20-38?tab=a%20b&next=%2Fx#history")]
    [InlineData("/fr/réunions/39")]
    public void Paths_of_this_site_are_local(string path) => Assert.True(WebAddress.IsLocal(path));
}
