using System.Reflection;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Contract;

/// <summary>What packages offer stands in a file beside each, so that a break is seen in review.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => [.. Repository.Here.Core.Select(project => project.Name).Where(name => name != "Isc.Host").Append("Isc.Testing")];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_offers_what_its_file_says(string package) =>
        Accepted.Check($"src/{package}/PublicApi.txt", PublicApi.Of(Assembly.Load(package)));

    [Fact]
    public void A_member_that_changes_is_seen()
    {
        var api = PublicApi.Of(typeof(PublicApiTests).Assembly);

        Assert.Contains($"sealed class Isc.Architecture.Tests.Contract.{nameof(PublicApiTests)}", api);
        Assert.Contains($"  Void {nameof(A_package_offers_what_its_file_says)}(String package)", api);
    }
}
