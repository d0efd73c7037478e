using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Isc.Modules;

/// <summary>
/// Finds the classes that implement a contract, by what an assembly says of its types: to load them all, as reflection would, takes
/// 70 ms of a start.
/// </summary>
internal static class TypeSearch
{
    /// <summary>The classes of an assembly, none of them abstract, that are <typeparamref name="TContract"/>.</summary>
    /// <exception cref="ReflectionTypeLoadException">One of them cannot be loaded.</exception>
    public static IReadOnlyList<Type> Of<TContract>(Assembly assembly)
    {
        if (Reader(assembly) is not { } reader)
            return [.. assembly.GetTypes().Where(Is<TContract>)];
        var search = new Search(reader, typeof(TContract));
        return [.. reader.TypeDefinitions.Where(search.MayBe).Select(handle => assembly.ManifestModule.ResolveType(MetadataTokens.GetToken(handle))).Where(Is<TContract>)];
    }

    private static bool Is<TContract>(Type type) => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TContract));

    private static unsafe MetadataReader? Reader(Assembly assembly) =>
        assembly.TryGetRawMetadata(out var start, out var length) ? new(start, length) : null;

    private sealed class Search(MetadataReader reader, Type contract)
    {
        public bool MayBe(TypeDefinitionHandle handle)
        {
            var type = reader.GetTypeDefinition(handle);
            return !type.Attributes.HasFlag(TypeAttributes.Interface)
                && (type.GetInterfaceImplementations().Any(one => IsContract(reader.GetInterfaceImplementation(one).Interface)) || MayBeBase(type.BaseType));
        }

        // A base that is neither the framework's nor of this assembly has to be looked at.
        private bool MayBeBase(EntityHandle handle) => handle.Kind switch
        {
            _ when handle.IsNil => false,
            HandleKind.TypeDefinition => IsContract(handle) || MayBe((TypeDefinitionHandle)handle),
            HandleKind.TypeReference => IsContract(handle) || !IsFrameworks(reader.GetString(reader.GetTypeReference((TypeReferenceHandle)handle).Namespace)),
            HandleKind.TypeSpecification => true,
            _ => false,
        };

        private bool IsContract(EntityHandle handle) => handle.Kind switch
        {
            HandleKind.TypeReference when reader.GetTypeReference((TypeReferenceHandle)handle) is var type => IsContract(type.Namespace, type.Name),
            HandleKind.TypeDefinition when reader.GetTypeDefinition((TypeDefinitionHandle)handle) is var type => IsContract(type.Namespace, type.Name),
            _ => false,
        };

        private bool IsContract(StringHandle space, StringHandle name) =>
            reader.StringComparer.Equals(name, contract.Name) && reader.StringComparer.Equals(space, contract.Namespace!);

        private static bool IsFrameworks(string space) =>
            space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal);
    }
}
