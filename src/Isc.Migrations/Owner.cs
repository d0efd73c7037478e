namespace Isc.Migrations;

/// <summary>A kernel or module that keeps a context.</summary>
/// <param name="Context">Its context; the only one of its assembly.</param>
/// <param name="Directory">Its project's directory.</param>
internal sealed record Owner(Type Context, string Directory)
{
    /// <summary>The project's root namespace, which is its assembly's name.</summary>
    public string Root => Context.Assembly.GetName().Name!;

    /// <summary>Below the project's directory and namespace.</summary>
    public string Folder => Root.EndsWith(".Data", StringComparison.Ordinal) ? "Migrations" : "Data.Migrations";

    public static Owner Find(string root, string name) =>
        All(root).FirstOrDefault(o => o.Root == $"Isc.{name}" || o.Root == $"Isc.Modules.{name}") ?? throw new OperatorException(
            $"No context of '{name}' was found: neither Isc.{name} nor Isc.Modules.{name} is built with this tool and has one.");

    public static IReadOnlyList<Owner> All(string root) =>
        [.. OwnerAssemblies.Load().Select(assembly => OwnerAssemblies.ContextOf(assembly)).OfType<Type>()
            .Select(context => new Owner(context, DirectoryOf(root, context)))];

    private static string DirectoryOf(string root, Type context)
    {
        var project = context.Assembly.GetName().Name!;
        return System.IO.Directory.EnumerateFiles(Path.Combine(root, "src"), $"{project}.csproj", Depth(1))
            .Concat(System.IO.Directory.EnumerateFiles(Path.Combine(root, "modules"), $"{project}.csproj", Depth(2)))
            .Select(Path.GetDirectoryName).FirstOrDefault() ?? throw new OperatorException($"The project {project}.csproj was not found under '{root}'.");
    }

    private static EnumerationOptions Depth(int levels) => new() { RecurseSubdirectories = true, MaxRecursionDepth = levels };
}
