using Isc.Data;
using Isc.Library.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Library;

/// <summary>Registers this kernel.</summary>
public static class LibraryServices
{
    /// <summary>Adds documents and their submissions.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services) => services
        .AddModuleContext<LibraryDbContext>()
        .AddScoped<ILibrary, LibraryReader>();
}
