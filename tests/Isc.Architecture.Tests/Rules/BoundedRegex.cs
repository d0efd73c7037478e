using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Fluent;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Isc.Architecture.Tests.Rules;

/// <summary>A regular expression is bounded by a timeout or by the engine that does not backtrack.</summary>
internal static class BoundedRegex
{
    public static IEnumerable<string> Problems(ArchType type) => Generated.WithClosures(type.Definition)
        .SelectMany(part => part.Methods)
        .SelectMany(method => Calls(method).Concat(Attributes(method)).Select(use => $"{method.Name} uses {use} without a timeout or NonBacktracking"));

    private static IEnumerable<string> Calls(MethodDefinition method) => method.HasBody
        ? from instruction in method.Body.Instructions
          where instruction.Operand is MethodReference call && TakesPattern(call) && !IsBounded(call, instruction)
          select $"Regex.{((MethodReference)instruction.Operand).Name}"
        : [];

    // An instance method runs under what its constructor was given; only those that take a pattern decide.
    private static bool TakesPattern(MethodReference call) =>
        call.DeclaringType.FullName == typeof(Regex).FullName
        && call.Parameters.Any(parameter => parameter.ParameterType.FullName == typeof(string).FullName)
        && (call.Name == ".ctor" || !call.HasThis) && call.Name is not (nameof(Regex.Escape) or nameof(Regex.Unescape));

    private static bool IsBounded(MethodReference call, Instruction instruction) =>
        call.Parameters.Any(parameter => parameter.ParameterType.FullName == typeof(TimeSpan).FullName)
        || call.Parameters is [.., { ParameterType: var last }] && last.FullName == typeof(RegexOptions).FullName && DoesNotBacktrack(Pushed(instruction.Previous));

    private static IEnumerable<string> Attributes(MethodDefinition method) => method.CustomAttributes
        .Where(attribute => attribute.AttributeType.FullName == typeof(GeneratedRegexAttribute).FullName && !IsBounded(attribute))
        .Select(_ => "GeneratedRegex");

    private static bool IsBounded(CustomAttribute attribute) => attribute.ConstructorArguments.Skip(1).Any(argument =>
        argument.Value is int number && (argument.Type.FullName == typeof(RegexOptions).FullName ? DoesNotBacktrack(number) : number > 0));

    private static bool DoesNotBacktrack(int options) => ((RegexOptions)options).HasFlag(RegexOptions.NonBacktracking);

    private static int Pushed(Instruction instruction) => instruction.Operand switch
    {
        int number => number,
        sbyte number => number,
        _ => 0,
    };
}
