using System.Reflection;
using Isc.Contributions;
using Isc.Host.Modules;
using Isc.Host.Modules.Loading;
using Isc.Modules;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Isc.Host.Tests.Modules;

/// <summary>What is found without loading every type is what reflection finds by loading them.</summary>
public sealed class TypeSearchTests
{
    public static TheoryData<string> Assemblies =>
    [
        typeof(IscHost).Assembly.GetName().Name!, "Isc.Data", .. Kernel.All.Select(kernel => kernel.Assembly.GetName().Name!), .. ModuleLoader.BuiltWith(typeof(IscHost).Assembly),
        typeof(TypeSearchTests).Assembly.GetName().Name!,
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void All_of_each_contract_are_found(string name)
    {
        var assembly = Assembly.Load(name);
        Same<IContribution>(assembly);
        Same<IEndpointModule>(assembly);
        Same<IModule>(assembly);
        Same<Migration>(assembly);
    }

    [Fact]
    public void One_that_inherits_a_contract_is_found() =>
        Assert.Equal([typeof(Inherits)], TypeSearch.Of<IInherited>(typeof(TypeSearchTests).Assembly));

    private static void Same<TContract>(Assembly assembly) => Assert.Equal(
        assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TContract))).OrderBy(type => type.FullName, StringComparer.Ordinal),
        TypeSearch.Of<TContract>(assembly).OrderBy(type => type.FullName, StringComparer.Ordinal));

    /// <summary>Implemented by the base of one class alone.</summary>
    private interface IInherited;

    private abstract class Implements<T> : IInherited;

    private sealed class Inherits : Implements<int>;
}
