using System.Reflection;
using Isc;
using Isc.Migrations;

var root = typeof(Scaffold).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "IscRoot").Value!;
try
{
    return args switch
    {
        ["add", var owner, var name] => Scaffold.Add(Owner.Find(root, owner), name, TimeProvider.System),
        ["check", .. var owners] => Drift.Check(owners.Length > 0 ? [.. owners.Select(o => Owner.Find(root, o))] : Owner.All(root)),
        _ => Usage.Print(),
    };
}
catch (OperatorException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 2;
}
