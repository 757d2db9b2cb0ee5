using Mono.Cecil;

// Usage: TypedContent.Renamer <source.dll> <target.dll>
// Writes a copy of an assembly whose name is the file name of the target. Two analyzers in one build that ship
// different versions of an assembly clash by its name, so the generator's libraries carry names nobody else uses.
if (args is not [var source, var target])
{
    Console.Error.WriteLine("Usage: TypedContent.Renamer <source.dll> <target.dll>");
    return 1;
}

using var assembly = AssemblyDefinition.ReadAssembly(source);
assembly.Name.Name = Path.GetFileNameWithoutExtension(target);

// The signature is of the original and would not verify; the generator that refers to the copy is not signed either.
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
assembly.MainModule.Name = Path.GetFileName(target);

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!); // A full file path always has a folder.

// Written beside the target and moved there, so that a build that runs at the same time never reads half a file.
var unfinished = $"{target}.{Environment.ProcessId}";
assembly.Write(unfinished, new WriterParameters { DeterministicMvid = true });
File.Move(unfinished, target, overwrite: true);
return 0;
