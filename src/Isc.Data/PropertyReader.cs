using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Data;

/// <summary>Reads a property by a delegate to its getter. The mapper's own readers are compiled, four of them to a property: most of a first start.</summary>
internal static class PropertyReader
{
    /// <summary>A reader that lives as long as the model.</summary>
    public static Func<object, object?> Of(IProperty property) => property.GetOrAddRuntimeAnnotationValue("Isc:Reader", static property =>
        property!.PropertyInfo is { GetMethod: { } getter }
            ? (Func<object, object?>)Maker.MakeGenericMethod(getter.DeclaringType!, getter.ReturnType).Invoke(null, [getter])!
            : property.GetGetter().GetClrValue, property);

    private static readonly MethodInfo Maker = typeof(PropertyReader).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<object, object?> Make<TRecord, TValue>(MethodInfo getter)
        where TRecord : class
    {
        var read = getter.CreateDelegate<Func<TRecord, TValue>>();
        return record => read((TRecord)record);
    }
}
